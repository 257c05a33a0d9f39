package uk.answerable.performance.document.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.print.TaggedPdf;
import uk.answerable.performance.document.Pdfs;
import uk.answerable.performance.document.rules.Damage;
import uk.answerable.performance.document.rules.DamageKind;
import uk.answerable.performance.document.rules.DocumentCell;
import uk.answerable.performance.document.rules.DocumentForm;
import uk.answerable.performance.document.rules.DocumentTable;
import uk.answerable.performance.document.rules.ReadDocument;

/** Tables of PDF as reports print them. */
class PdfTablesIT {

    private static final List<List<String>> SATISFACTION = List.of(
            List.of("Victim satisfaction", "Dec-19", "Nov-19", "Dec-18"),
            List.of("Whole experience", "75%", "74%", "80%"),
            List.of("Dissatisfied", "20%", "21%", "15%"));

    @Test
    void readsARuledTableWithItsCaptionAndPlaces() throws IOException {
        var read = read(new Pdfs()
                .text(50, 60, 11, "Table 1: satisfaction of victims")
                .ruled(80, SATISFACTION)
                .text(50, 200, 10, "The figure of 75% is stable."));

        var table = read.tables().getFirst();
        assertThat(table.caption()).isEqualTo("Table 1: satisfaction of victims");
        assertThat(table.heading()).containsExactly("Victim satisfaction", "Dec-19", "Nov-19", "Dec-18");
        assertThat(texts(table)).containsExactly(SATISFACTION.get(1), SATISFACTION.get(2));
        assertThat(table.place(table.rows().getFirst(), 1)).isEqualTo("p1:table 1:row 2:column 2");
        assertThat(damage(table)).isEmpty();
        assertThat(read.text()).contains("Whole experience\t75%\t74%").contains("The figure of 75% is stable.");
    }

    @Test
    void readsATableWithoutLines() throws IOException {
        var read = read(new Pdfs()
                .text(50, 60, 11, "Words of an introduction that fill a line of the page and are no table.")
                .spaced(80, SATISFACTION));

        var table = read.tables().getFirst();
        assertThat(read.tables()).hasSize(1);
        assertThat(table.heading()).containsExactly("Victim satisfaction", "Dec-19", "Nov-19", "Dec-18");
        assertThat(texts(table)).containsExactly(SATISFACTION.get(1), SATISFACTION.get(2));
    }

    @Test
    void readsTheTablesOfATaggedPdf() throws IOException {
        var html = """
                <html lang="en"><head><title>Figures</title><style>* {font-family: Print} td, th {border: 1px solid black; padding: 3px}
                table {border-collapse: collapse}</style></head><body><h1>Recorded crime</h1><table>
                <tr><th>Crime</th><th>Dec-19</th><th>Nov-19</th></tr>
                <tr><td>Robbery</td><td>1,204</td><td>1,198</td></tr>
                <tr><td>Homicide</td><td>1</td><td>0</td></tr></table></body></html>
                """;

        var table = read(TaggedPdf.of(html)).tables().getFirst();

        assertThat(table.heading()).containsExactly("Crime", "Dec-19", "Nov-19");
        assertThat(texts(table)).containsExactly(List.of("Robbery", "1,204", "1,198"), List.of("Homicide", "1", "0"));
        assertThat(table.caption()).isEqualTo("Recorded crime");
    }

    @Test
    void aTableThatGoesOnIsOneTableOfTwoPages() throws IOException {
        var heading = SATISFACTION.getFirst();
        var read = read(new Pdfs()
                .ruled(700, SATISFACTION)
                .text(280, 820, 9, "Page 1 of 2")
                .page()
                .ruled(60, List.of(heading, List.of("Kept informed", "60%", "61%", "62%")))
                .text(280, 820, 9, "Page 2 of 2"));

        var table = read.tables().getFirst();
        assertThat(read.tables()).hasSize(1);
        assertThat(texts(table)).hasSize(3).last().isEqualTo(List.of("Kept informed", "60%", "61%", "62%"));
        assertThat(table.place(table.rows().getLast(), 1)).isEqualTo("p2:table 1:row 4:column 2");
        assertThat(table.notes()).containsExactly("goes on on page 2, its heading printed again");
    }

    @Test
    void aTableThatGoesOnUnderNoHeadingIsPutTogetherByItsColumns() throws IOException {
        var read = read(new Pdfs()
                .ruled(700, SATISFACTION)
                .page()
                .ruled(
                        60,
                        List.of(
                                List.of("Kept informed", "60%", "61%", "62%"),
                                List.of("Treatment", "90%", "91%", "92%"))));

        assertThat(read.tables()).hasSize(1);
        assertThat(texts(read.tables().getFirst())).hasSize(4);
    }

    @Test
    void raisedMarksPointToTheNotesBelow() throws IOException {
        var read = read(new Pdfs()
                .ruled(80, SATISFACTION)
                .text(174, 110, 6, "1")
                .text(274, 130, 6, "2")
                .text(50, 160, 9, "1 Small sample."));

        var table = read.tables().getFirst();
        assertThat(cell(table, 0, 1).notes()).containsExactly("Small sample.");
        assertThat(cell(table, 0, 1).text()).isEqualTo("75%");
        assertThat(cell(table, 0, 1).raw()).isEqualTo("75%¹");
        assertThat(kinds(cell(table, 1, 2))).containsExactly(DamageKind.LOST_NOTE);
    }

    @Test
    void figuresLaidOverEachOtherAreFlaggedAndBoldOnesAreNot() throws IOException {
        var read = read(
                new Pdfs().ruled(80, SATISFACTION).text(154.4, 114, 10, "98%").text(254.3, 114, 10, "74%"));

        var table = read.tables().getFirst();
        assertThat(kinds(cell(table, 0, 1))).containsExactly(DamageKind.OVERLAID);
        assertThat(cell(table, 0, 2).text()).isEqualTo("74%");
        assertThat(cell(table, 0, 2).damage()).isEmpty();
    }

    @Test
    void aPageOnItsSideAndOneUpsideDownAreReadAndFlagged() throws IOException {
        var side = new Pdfs();
        side.document().getPage(0).setRotation(90);
        var down = new Pdfs();
        down.document().getPage(0).setRotation(180);

        for (var turned : List.of(side, down)) {
            var table = read(turned.ruled(80, SATISFACTION)).tables().getFirst();
            assertThat(texts(table)).containsExactly(SATISFACTION.get(1), SATISFACTION.get(2));
            assertThat(kinds(cell(table, 0, 1))).containsExactly(DamageKind.TURNED);
        }
    }

    @Test
    void aPageThatIsTurnedToBeReadIsNotFlagged() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        page.setRotation(90);
        var pdf = new Pdfs().page(page);
        var rows = List.of("Crime 453 396", "Rape 53 48", "Robbery 6 4");
        for (int row = 0; row < rows.size(); row++) {
            var words = rows.get(row).split(" ");
            for (int column = 0; column < words.length; column++) {
                pdf.text(Matrix.getRotateInstance(Math.PI / 2, 100 + row * 20, 60 + column * 100), 10, words[column]);
            }
        }

        var table = read(pdf).tables().getFirst();

        assertThat(texts(table)).containsExactly(List.of("Rape", "53", "48"), List.of("Robbery", "6", "4"));
        assertThat(damage(table)).isEmpty();
    }

    @Test
    void mirroredWritingIsFlagged() throws IOException {
        var pdf = new Pdfs();
        pdf.content().transform(new Matrix(-1, 0, 0, 1, 595, 0));

        var table = read(pdf.ruled(80, SATISFACTION)).tables().getFirst();

        assertThat(texts(table)).containsExactly(SATISFACTION.get(1), SATISFACTION.get(2));
        assertThat(kinds(cell(table, 0, 1))).containsExactly(DamageKind.TURNED);
    }

    static ReadDocument read(Pdfs pdf) throws IOException {
        return read(pdf.bytes());
    }

    private static ReadDocument read(byte[] bytes) throws IOException {
        return DocumentsRead.of(bytes, DocumentForm.PDF);
    }

    static List<List<String>> texts(DocumentTable table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(DocumentCell::text).toList())
                .toList();
    }

    static DocumentCell cell(DocumentTable table, int row, int column) {
        return table.rows().get(row).cells().get(column);
    }

    static List<DamageKind> kinds(DocumentCell cell) {
        return cell.damage().stream().map(Damage::kind).toList();
    }

    static List<DamageKind> damage(DocumentTable table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> kinds(cell).stream())
                .toList();
    }
}
