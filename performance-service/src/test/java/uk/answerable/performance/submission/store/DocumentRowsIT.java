package uk.answerable.performance.submission.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.dictionary.store.DictionaryFiles;
import uk.answerable.performance.document.Pdfs;
import uk.answerable.performance.document.Words;
import uk.answerable.performance.document.rules.DocumentForm;
import uk.answerable.performance.document.rules.ReadersNote;
import uk.answerable.performance.document.rules.TableChoice;
import uk.answerable.performance.document.store.DocumentsRead;
import uk.answerable.performance.submission.rules.ColumnMapping;
import uk.answerable.performance.submission.rules.FileReading;
import uk.answerable.performance.submission.rules.Limits;
import uk.answerable.performance.submission.rules.RowError;
import uk.answerable.performance.submission.rules.SubmittedRow;

/** Tables of the forms that published packs have, read by a mapping each. */
class DocumentRowsIT {

    private static final Dictionary DICTIONARY = DictionaryFiles.read();
    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "measure",
            Map.of("Violence With Injury", "violence_with_injury", "Rape", "rape_offences", "Robbery", "robbery"));

    private record Read(List<SubmittedRow> rows, FileReading reading) {
        List<String> figures() {
            return rows.stream()
                    .map(row -> "%s %s %s %s %s"
                            .formatted(
                                    row.key().measure(),
                                    row.key().area(),
                                    row.key().period().label(),
                                    row.key().statistic(),
                                    row.value().printed()))
                    .toList();
        }

        List<String> reasons() {
            return reading.errors().stream().map(RowError::reason).toList();
        }
    }

    @Test
    void monthsAcrossUnderAGroupHeadingWithChangesAndFlagsBeside() throws IOException {
        var document = new Words()
                .paragraph("Crime Breakdown")
                .table(
                        List.of(
                                List.of("", "Force Level", "", "", "Policing Area"),
                                List.of("", "Dec-19", "Nov-19", "% CHANGE", "Exceptional volumes"),
                                List.of("Violence With Injury", "453", "396", "14.4%", "N"),
                                List.of("Rape", "53", "48", "10.4%", "Υ"),
                                List.of("TOTAL CRIME:", "3738", "3543", "5.5%", "N")),
                        DocumentRowsIT::grouped)
                .bytes();
        var mapping = new ColumnMapping(
                Map.of("column 1", "measure"),
                constants("statistic", "count"),
                WORDS,
                Map.of(
                        "Force Level Dec-19", Map.of("month", "Dec-19"),
                        "Force Level Nov-19", Map.of("month", "Nov-19"),
                        "Policing Area Exceptional volumes",
                                Map.of("month", "Dec-19", "statistic", "flag_exceptional_policing_area", "unit", "")),
                new TableChoice(null, "crime breakdown", null, Set.of("TOTAL CRIME:")));

        var read = read(document, DocumentForm.WORD, mapping, List.of());

        assertThat(read.figures())
                .contains(
                        "violence_with_injury warwickshire 2019-12 count 453",
                        "rape_offences warwickshire 2019-11 count 48");
        assertThat(read.rows()).hasSize(5);
        assertThat(read.reasons()).singleElement().asString().contains("GREEK CAPITAL LETTER UPSILON");
        var mended = read(
                document, DocumentForm.WORD, mapping, List.of(new ReadersNote(1, 4, 5, "Y", "a Greek letter arrived")));
        assertThat(mended.reasons()).isEmpty();
        assertThat(mended.rows().getLast().vintage().raw()).isEqualTo("Υ");
        assertThat(mended.rows().getLast().vintage().readersNote()).isEqualTo("a Greek letter arrived");
    }

    private static void grouped(XWPFTable table) {
        table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(3));
        table.getRow(0).removeCell(3);
        table.getRow(0).removeCell(2);
    }

    @Test
    void districtsAcrossWithACountAndARateEach() throws IOException {
        var document = new Pdfs()
                .text(50, 60, 11, "District Comparison by Crime Type")
                .spaced(
                        80,
                        List.of(
                                List.of("Crime", "Rugby", "Rugby rate", "Stratford", "Stratford rate"),
                                List.of("Violence With Injury", "80", "0.75", "84", "0.69"),
                                List.of("Robbery", "12", "0.11", "8", "0.07")))
                .bytes();
        var figures = new HashMap<String, Map<String, String>>();
        for (var district : List.of("Rugby", "Stratford")) {
            var area = "warwickshire/" + district.toLowerCase(Locale.ROOT) + "-district";
            figures.put(district, Map.of("area", area, "statistic", "count"));
            figures.put(
                    district + " rate",
                    Map.of("area", area, "statistic", "rate_per_1000", "unit", "per 1,000 population"));
        }
        var constants = new HashMap<>(constants("month", "x"));
        constants.remove("month");
        constants.remove("area");
        constants.put("period_start", "2019-12-01");
        constants.put("period_end", "2019-12-31");

        var read = read(
                document,
                DocumentForm.PDF,
                new ColumnMapping(
                        Map.of("Crime", "measure"), constants, WORDS, figures, new TableChoice(1, null, null, null)),
                List.of());

        assertThat(read.reasons()).isEmpty();
        assertThat(read.figures())
                .hasSize(8)
                .contains(
                        "robbery warwickshire/rugby-district 2019-12 rate_per_1000 0.11",
                        "violence_with_injury warwickshire/stratford-district 2019-12 count 84");
    }

    @Test
    void annualProjectionsWithArrowsThatArrivedAndArrowsThatDidNot() throws IOException {
        var document = new Words()
                .paragraph("Performance against annual projections")
                .table(List.of(
                        List.of("", "Projected Annual Change", "Q1, Q2 & Q3 19/20"),
                        List.of("Violence With Injury", "⇒ 5.1%", "3568"),
                        List.of("Rape", "\uF0E2 -2.4%", "416"),
                        List.of("Robbery", "> 25.2%", "346")))
                .bytes();
        var constants = new HashMap<>(constants("statistic", "projected_annual_change"));
        constants.put("period_start", "2019-04-01");
        constants.put("period_end", "2020-03-31");
        constants.put("unit", "%");

        var read = read(
                document,
                DocumentForm.WORD,
                new ColumnMapping(
                        Map.of("column 1", "measure", "Projected Annual Change", "value"),
                        constants,
                        WORDS,
                        null,
                        new TableChoice(null, null, Set.of("Projected Annual Change"), null)),
                List.of());

        assertThat(read.figures())
                .containsExactly("violence_with_injury warwickshire 2019/20 projected_annual_change 5.1%");
        assertThat(read.rows().getFirst().note()).isEqualTo("arrow ⇒");
        assertThat(read.rows().getFirst().source()).isEqualTo("test:pack:table 1:row 2:column 2");
        assertThat(read.reasons())
                .hasSize(2)
                .allSatisfy(reason -> assertThat(reason).contains("symbol font"));
    }

    @Test
    void aDocumentWithoutAMappingOfItsTableIsRefused() throws IOException {
        var document =
                new Words().table(List.of(List.of("a", "b"), List.of("c", "1"))).bytes();

        var read = read(document, DocumentForm.WORD, null, List.of());

        assertThat(read.reasons()).singleElement().asString().contains("a mapping that names its table");
    }

    private static Map<String, String> constants(String name, String value) {
        return Map.of(
                "source",
                "test:pack",
                "force",
                "warwickshire",
                "area",
                "warwickshire",
                "unit",
                "offences",
                name,
                value);
    }

    private static Read read(
            byte[] document, DocumentForm form, @Nullable ColumnMapping mapping, List<ReadersNote> notes)
            throws IOException {
        var rows = new ArrayList<SubmittedRow>();
        var reading = new FileReading(
                DICTIONARY, Set.of("warwickshire"), new Limits(Integer.MAX_VALUE, 1_000), mapping, rows::add);
        new DocumentRows(reading, notes).read(DocumentsRead.of(document, form));
        return new Read(rows, reading);
    }
}
