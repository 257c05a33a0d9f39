package uk.answerable.performance.report.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.answerable.performance.report.rules.ReferenceFigures.DICTIONARY;
import static uk.answerable.performance.report.rules.ReferenceFigures.MOMENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.performance.disclosure.store.DisclosureFile;
import uk.answerable.performance.report.rules.EditionCheck.Checked;

/** Editions as they are printed: what each audience reads, and the same figures in every form. */
class EditionPrintTest {

    private static final Edition EDITION = edition();

    @Test
    void thePublicVersionSaysSoAndPrintsWithheldInTheWords() {
        var office = EditionPrint.of(EDITION, DICTIONARY, false);
        var open = EditionPrint.of(EDITION, DICTIONARY, true);

        assertThat(office.code()).isEqualTo("warwickshire-2019-12-edition-1");
        assertThat(open.code()).isEqualTo("warwickshire-2019-12-edition-1-public");
        assertThat(said(office)).containsExactly("South: 2 deaths.", "=1+1");
        assertThat(said(open)).containsExactly("South: withheld deaths.", "=1+1");
        assertThat(open.audience()).startsWith("Public version");
        assertThat(office.standing())
                .containsExactly(
                        "Signed off by the governance, 1 December 2020, 09:00", "Published 1 December 2020, 09:00");
        assertThat(office.month()).isEqualTo("December 2019");
    }

    @Test
    void aLineACellAndNothingRunsAsAFormula() throws IOException {
        var csv = new String(EditionCsv.of(EditionPrint.of(EDITION, DICTIONARY, false)), UTF_8);

        try (var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            var all = rows.getRecords();
            assertThat(all)
                    .filteredOn(row -> row.get("table").equals("Crime breakdown")
                            && row.get("row").equals("Bicycle theft"))
                    .extracting(row -> row.get("value"))
                    .containsExactly("29", "44", "-34.1%", "43", "-32.6%", "Y (low)", "N", "");
            assertThat(all)
                    .filteredOn(row -> row.get("row").equals("commentary"))
                    .extracting(row -> row.get("value"))
                    .contains("'=1+1");
            assertThat(all)
                    .filteredOn(row -> row.get("row").equals("marking"))
                    .extracting(row -> row.get("value"))
                    .containsExactly("OFFICIAL");
        }
    }

    @Test
    void aWorkbookHasASheetATopicAndNumbersAsNumbers() throws IOException {
        var bytes = EditionWorkbook.of(EditionPrint.of(EDITION, DICTIONARY, true));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1 + 28 + 9);
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("OFFICIAL");
            var hate = workbook.getSheet("Hate crime");
            assertThat(hate.getRow(6).getCell(0).getStringCellValue()).isEqualTo("Warwickshire");
            assertThat(hate.getRow(6).getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(hate.getRow(6).getCell(3).getNumericCellValue()).isEqualTo(43);
            var words = workbook.getSheet("Road traffic casualties").getRow(2).getCell(0);
            assertThat(words.getStringCellValue()).isEqualTo("=1+1");
            assertThat(words.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aNoteIsNumberedOnceAndKeepsItsNumber() {
        var print = EditionPrint.of(EDITION, DICTIONARY, false);
        var districts = print.content().tables().stream()
                .filter(table -> table.title().startsWith("Districts: "))
                .map(table -> print.footnotes().under(table).getLast())
                .toList();

        assertThat(districts)
                .hasSizeGreaterThan(2)
                .extracting(Footnotes.Footnote::text, Footnotes.Footnote::number)
                .containsOnly(tuple(
                        "Shaded and marked: a rate above that of the month before.",
                        districts.getFirst().number()));
        assertThat(districts)
                .extracting(Footnotes.Footnote::first)
                .startsWith(true)
                .containsOnlyOnce(true);
        var numbers = Stream.concat(
                        print.topics().stream().flatMap(topic -> topic.page().tables().stream()),
                        print.content().tables().stream())
                .flatMap(table -> print.footnotes().under(table).stream())
                .filter(Footnotes.Footnote::first)
                .map(Footnotes.Footnote::number)
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void whatThePublicReadsBecomesPublicAndNothingElse() {
        var open = EDITION.openFigures(new CommentaryText(DICTIONARY, EDITION.publicContent()));

        assertThat(open)
                .noneMatch(figure ->
                        figure.measure().equals("road_deaths") && !figure.area().equals("warwickshire"))
                .noneMatch(figure -> figure.measure().equals("total_recorded_crime")
                        && figure.area().endsWith("-district")
                        && figure.known().period().label().equals("2019-12"))
                .noneMatch(figure -> figure.measure().equals("hate_crime_offences_incidents")
                        && figure.statistic().equals("count_in_narrative"))
                .anyMatch(figure -> figure.measure().equals("hate_crime_offences_incidents")
                        && figure.area().equals("warwickshire/south-warwickshire-area")
                        && figure.known().period().label().equals("2019-10"))
                .anyMatch(figure -> figure.statistic().equals("monthly_average_stated"));
        assertThat(open).hasSizeLessThan(EDITION.publicContent().figures().size());
    }

    private static List<String> said(EditionPrint print) {
        return print.topics().stream()
                .filter(topic -> topic.page().topic().equals("road-casualties"))
                .findFirst()
                .orElseThrow()
                .commentary();
    }

    private static Edition edition() {
        var question = ReferenceFigures.warwickshire("2019-12");
        var figures = ReferenceFigures.of(question);
        var contents = new Edition.Contents(
                Assembly.of(question, figures, EditionContext.NONE),
                Assembly.of(question, PublicVersion.of(question, DisclosureFile.read(), figures), EditionContext.NONE));
        var report = PerformanceReport.create(
                        UUID.randomUUID(),
                        "warwickshire",
                        "Performance summary",
                        Marking.OFFICIAL,
                        ReportTemplate.PERFORMANCE_SUMMARY,
                        "analyst",
                        MOMENT)
                .orThrow();
        Optional<Integer> any = Optional.empty();
        return Edition.next(UUID.randomUUID(), report, Optional.empty(), contents, null, "analyst", MOMENT)
                .then(edition -> edition.commented(
                        "road-casualties",
                        "South: {road_deaths:warwickshire/south-warwickshire-area:2019-12} deaths.\n\n=1+1",
                        any,
                        "analyst",
                        MOMENT))
                .then(edition -> edition.signedOff(new Checked(List.of(), true), any, "governance", MOMENT))
                .then(edition -> edition.published(true, any, "governance", MOMENT))
                .orThrow();
    }
}
