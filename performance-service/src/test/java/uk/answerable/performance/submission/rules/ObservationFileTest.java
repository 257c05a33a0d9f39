package uk.answerable.performance.submission.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.performance.dictionary.store.DictionaryFiles;

class ObservationFileTest {

    private static final String HEADING =
            "source,force,measure,area,period_start,period_end,statistic,value,numerator,denominator,unit,note\n";
    private static final String GOOD =
            "004:p8,Warwickshire Police,robbery,Warwickshire (force),2019-12-01,2019-12-31,count,48,,,offences,\n";
    private static final Set<String> WARWICKSHIRE = Set.of("warwickshire");
    private static final Set<String> EVERYBODY = Set.of(
            "warwickshire",
            "west-mercia",
            "cheshire",
            "england-and-wales",
            "peer-force-1",
            "peer-force-2",
            "peer-force-3",
            "peer-force-4");

    private final ObservationFile file = new ObservationFile(DictionaryFiles.read(), new Limits(1_000_000, 5_000));

    @Test
    void everyRowOfTheReferenceDataIsRead() throws IOException {
        byte[] bytes;
        try (var stream = getClass().getResourceAsStream("/reference/observations.csv")) {
            bytes = stream.readAllBytes();
        }

        var read = file.read(bytes, EVERYBODY);

        assertThat(read.errors()).isEmpty();
        assertThat(read.rows()).hasSize(1546).hasSize(read.lines());
        assertThat(new HashSet<>(read.rows().stream().map(SubmittedRow::key).toList()))
                .hasSize(1546);
        assertThat(read.notes().stream()
                        .map(RowNote::note)
                        .collect(Collectors.groupingBy(n -> n.split(";")[0], Collectors.counting())))
                .containsEntry("printed with decimals although a count", 55L);
    }

    @Test
    void aSlipInANoteIsToldAndStopsNothing() {
        var read = file.read(
                (HEADING + GOOD.replace("offences,", "offences,the 22rd month; target set for Q1 20120/21"))
                        .getBytes(UTF_8),
                WARWICKSHIRE);

        assertThat(read.errors()).isEmpty();
        assertThat(read.notes())
                .extracting(RowNote::column, RowNote::note)
                .containsExactly(
                        tuple(
                                "note",
                                "Q1 20120/21 names no financial year: 20120 has 5 digits; Q1 2020/21 would be right"),
                        tuple("note", "22rd is no ordinal; 22nd would be right"));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var text = HEADING
                + GOOD
                + "004:p8,Warwickshire Police,robbery,North Warwickshire,2019-12-01,2019-12-31,count,48,,,offences,\n"
                + "004:p8,Warwickshire Police,robbery,Warwickshire (force),2019-13-01,2019-02-30,count,12.5,,,offences,\n"
                + "004:p8,Nowhere Police,no_such,Warwickshire (force),2019-12-01,2019-12-31,guess,48,x,,offences,\n"
                + "004:p8,Cheshire Constabulary,robbery,Cheshire (force),2019-12-01,2019-12-31,percent,95%%,,,%,\n"
                + "004:p8,Warwickshire Police\n"
                + ",Warwickshire Police,robbery,Warwickshire (force),2019-12-31,2019-12-01,percent,95%1,,,%,\n";

        var read = file.read(text.getBytes(UTF_8), WARWICKSHIRE);

        assertThat(read.errors())
                .extracting(RowError::row, RowError::column, RowError::value)
                .containsExactly(
                        tuple(3L, "area", "North Warwickshire"),
                        tuple(4L, "period_start", "2019-13-01"),
                        tuple(4L, "period_end", "2019-02-30"),
                        tuple(4L, "value", "12.5"),
                        tuple(5L, "force", "Nowhere Police"),
                        tuple(5L, "measure", "no_such"),
                        tuple(5L, "statistic", "guess"),
                        tuple(6L, "force", "Cheshire Constabulary"),
                        tuple(6L, "value", "95%%"),
                        tuple(7L, null, null),
                        tuple(8L, "source", ""),
                        tuple(8L, "period_end", "2019-12-01"),
                        tuple(8L, "value", "95%1"));
        assertThat(read.errors().get(1).reason()).isEqualTo("there is no month 13");
        assertThat(read.errors().get(2).reason()).isEqualTo("2019-02 has no day 30");
    }

    @Test
    void oneFigureWithTwoValuesIsRefusedAndRepeatedIsNoted() {
        var other = GOOD.replace(",48,", ",49,");

        var twice = file.read((HEADING + GOOD + GOOD).getBytes(UTF_8), WARWICKSHIRE);
        var differently = file.read((HEADING + GOOD + other).getBytes(UTF_8), WARWICKSHIRE);

        assertThat(twice.errors()).isEmpty();
        assertThat(twice.notes()).containsExactly(new RowNote(3, "value", "repeats row 2"));
        assertThat(differently.errors())
                .extracting(RowError::row, RowError::reason)
                .containsExactly(tuple(3L, "row 2 has another value (48) for the same figure"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | The file is empty",
                "' ' | The file is empty",
                "a,b | The first line must be the heading",
                "004:p8,Warwickshire Police | The first line must be the heading",
            })
    void aFileThatIsNoneIsRefusedAsAWhole(String text, String reason) {
        var read = file.read(text.getBytes(UTF_8), WARWICKSHIRE);

        assertThat(read.errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isZero();
            assertThat(error.reason()).startsWith(reason);
        });
    }

    @Test
    void headingAloneOtherEncodingsAndHugeFilesAreRefused() {
        assertThat(file.read(HEADING.getBytes(UTF_8), WARWICKSHIRE).errors())
                .extracting(RowError::reason)
                .containsExactly("The file has a heading and no rows");
        assertThat(file.read((HEADING + GOOD.replace("004", "£")).getBytes(ISO_8859_1), WARWICKSHIRE)
                        .errors())
                .extracting(RowError::reason)
                .containsExactly("The file is not UTF-8; save it as CSV UTF-8");
        assertThat(file.read(new byte[1_000_001], WARWICKSHIRE).errors())
                .extracting(RowError::reason)
                .containsExactly("The file is larger than 1000000 bytes");
        assertThat(file.read((HEADING + "\"004:p8,open").getBytes(UTF_8), WARWICKSHIRE)
                        .errors())
                .extracting(RowError::reason)
                .containsExactly("Not CSV from here on; a quotation mark may be open");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeading() {
        var read = file.read(("\uFEFF" + HEADING + GOOD).getBytes(UTF_8), WARWICKSHIRE);

        assertThat(read.errors()).isEmpty();
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void ourOwnCodesAreUnderstoodToo() {
        var read = file.read(
                (HEADING
                                + GOOD.replace("Warwickshire Police", "warwickshire")
                                        .replace("Warwickshire (force)", "warwickshire/north-warwickshire-area"))
                        .getBytes(UTF_8),
                WARWICKSHIRE);

        assertThat(read.errors()).isEmpty();
        assertThat(read.rows().getFirst().key().area()).isEqualTo("warwickshire/north-warwickshire-area");
    }

    @Test
    void textsThatCannotBeKeptAreRefused() {
        var nul = file.read((HEADING + GOOD.replace("offences,", "offences,a\0b")).getBytes(UTF_8), WARWICKSHIRE);
        var zeroInValue = file.read((HEADING + GOOD.replace(",48,", ",4\0008,")).getBytes(UTF_8), WARWICKSHIRE);
        var endless = file.read((HEADING + GOOD.replace("004:p8", "x".repeat(2_001))).getBytes(UTF_8), WARWICKSHIRE);

        assertThat(nul.errors()).extracting(RowError::reason).containsExactly("carries a control character");
        assertThat(zeroInValue.errors()).extracting(RowError::reason).containsExactly("not a number");
        assertThat(endless.errors()).extracting(RowError::reason).containsExactly("longer than 2000 characters");
    }

    @Test
    void aComputedStatisticIsNeverSubmitted() {
        var read = file.read(
                (HEADING + GOOD.replace(",count,48,", ",percent_from_cases,48%,")).getBytes(UTF_8), WARWICKSHIRE);

        assertThat(read.errors()).extracting(RowError::column).contains("statistic");
    }
}
