package uk.answerable.performance.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.performance.document.store.PdfTablesIT.cell;
import static uk.answerable.performance.document.store.PdfTablesIT.kinds;
import static uk.answerable.performance.document.store.PdfTablesIT.texts;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import uk.answerable.performance.document.Words;
import uk.answerable.performance.document.rules.DamageKind;
import uk.answerable.performance.document.rules.DocumentForm;
import uk.answerable.performance.document.rules.ReadDocument;

/** Tables of Word documents as offices write them. */
class WordTablesIT {

    private static final List<List<String>> CRIME =
            List.of(List.of("Crime", "Dec-19", "Nov-19"), List.of("Robbery", "48", "35"), List.of("Rape", "53", "48"));

    @Test
    void readsTablesInTheirOrderWithCaptions() throws IOException {
        var read = read(new Words()
                .paragraph("Crime Breakdown")
                .table(CRIME)
                .paragraph("Between them")
                .table(CRIME)
                .paragraph("Table 2: the same again"));

        assertThat(read.tables()).hasSize(2);
        assertThat(read.tables())
                .extracting(table -> table.caption())
                .containsExactly("Crime Breakdown", "Table 2: the same again");
        assertThat(texts(read.tables().getFirst())).isEqualTo(CRIME.subList(1, 3));
        assertThat(read.tables()
                        .getFirst()
                        .place(read.tables().getFirst().rows().getFirst(), 1))
                .isEqualTo("table 1:row 2:column 2");
    }

    @Test
    void twoRowsOfHeadingAreReadAsOne() throws IOException {
        var rows = List.of(
                List.of("Crime", "Force level", ""),
                List.of("", "Dec-19", "% CHANGE"),
                List.of("Robbery", "48", "37.1%"));
        var read = read(new Words().table(rows, table -> {
            table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            table.getRow(0).removeCell(2);
        }));

        assertThat(read.tables().getFirst().heading())
                .containsExactly("Crime", "Force level Dec-19", "Force level % CHANGE");
    }

    @Test
    void aLabelMergedDownIsReadInEachRowAndAFigureIsFlagged() throws IOException {
        var rows =
                List.of(List.of("Area", "Crime", "Dec-19"), List.of("North", "Robbery", "48"), List.of("", "Rape", ""));
        var read = read(new Words().table(rows, table -> {
            for (int column : List.of(0, 2)) {
                table.getRow(1)
                        .getCell(column)
                        .getCTTc()
                        .addNewTcPr()
                        .addNewVMerge()
                        .setVal(STMerge.RESTART);
                table.getRow(2)
                        .getCell(column)
                        .getCTTc()
                        .addNewTcPr()
                        .addNewVMerge()
                        .setVal(STMerge.CONTINUE);
            }
        }));

        var table = read.tables().getFirst();
        assertThat(texts(table).getLast()).containsExactly("North", "Rape", "48");
        assertThat(cell(table, 1, 0).damage()).isEmpty();
        assertThat(kinds(cell(table, 0, 2))).containsExactly(DamageKind.MERGED_CELL);
        assertThat(kinds(cell(table, 1, 2))).containsExactly(DamageKind.MERGED_CELL);
    }

    @Test
    void raisedMarksFindTheirNotes() throws IOException {
        var read = read(new Words()
                .table(CRIME, table -> {
                    var run = table.getRow(1)
                            .getCell(1)
                            .getParagraphs()
                            .getFirst()
                            .createRun();
                    run.setText("1");
                    run.setSubscript(VerticalAlign.SUPERSCRIPT);
                })
                .paragraph("1. Business and personal together."));

        var table = read.tables().getFirst();
        assertThat(cell(table, 0, 1).text()).isEqualTo("48");
        assertThat(cell(table, 0, 1).notes()).containsExactly("Business and personal together.");
    }

    @Test
    void footnotesOfTheDocumentItselfAreNotesOfTheirCells() throws IOException {
        var words = new Words();
        var note = words.document().createFootnote();
        note.createParagraph().createRun().setText("Provisional until March.");
        words.table(
                CRIME,
                table -> table.getRow(2).getCell(1).getParagraphs().getFirst().addFootnoteReference(note));

        var table = read(words).tables().getFirst();

        assertThat(cell(table, 1, 1).text()).isEqualTo("53");
        assertThat(cell(table, 1, 1).notes()).singleElement().asString().contains("Provisional until March.");
    }

    @Test
    void signsOfSymbolFontsHiddenTextAndPicturesAreFlagged() throws IOException {
        var read = read(new Words().table(CRIME, table -> {
            put(table.getRow(1).getCell(1).getCTTc(), "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E1\"/></w:r>");
            put(table.getRow(1).getCell(2).getCTTc(), "<w:r><w:rPr><w:vanish/></w:rPr><w:t>35</w:t></w:r>");
            put(table.getRow(2).getCell(1).getCTTc(), "<w:r><w:drawing/></w:r>");
            put(
                    table.getRow(2).getCell(2).getCTTc(),
                    "<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>â</w:t></w:r>");
        }));

        var table = read.tables().getFirst();
        assertThat(kinds(cell(table, 0, 1))).containsExactly(DamageKind.GLYPH_ARROW);
        assertThat(cell(table, 0, 1).damage().getFirst().right()).contains("an arrow up");
        assertThat(kinds(cell(table, 0, 2))).containsExactly(DamageKind.HIDDEN_TEXT);
        assertThat(kinds(cell(table, 1, 1))).containsExactly(DamageKind.PICTURE);
        assertThat(cell(table, 1, 2).damage().getFirst().right()).contains("an arrow down");
    }

    @Test
    void openChangesAreRefused() throws IOException {
        var document = new Words()
                .table(
                        CRIME,
                        table -> put(
                                table.getRow(1).getCell(1).getCTTc(),
                                "<w:ins w:id=\"1\"><w:r><w:t>49</w:t></w:r></w:ins>"));

        assertThat(DocumentsRead.refusal(document.bytes(), DocumentForm.WORD, DocumentsRead.LIMITS))
                .contains("changes nobody has accepted");
    }

    private static void put(XmlObject cell, String run) {
        try {
            var inside = XmlObject.Factory.parse(
                    "<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + run + "</w:p>");
            var paragraph = cell.selectPath(
                            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' ./w:p")[
                    0];
            paragraph.set(
                    inside.selectChildren("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "p")[0]);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReadDocument read(Words words) throws IOException {
        return DocumentsRead.of(words.bytes(), DocumentForm.WORD);
    }
}
