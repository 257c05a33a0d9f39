package uk.answerable.complaints.batch.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.casework.rules.Handling;
import uk.answerable.complaints.casework.rules.RecordingReason;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.complaints.person.rules.Detail;

/** Exports of other systems, read by a mapping. */
class BatchFileTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 7, 30);
    private static final BatchMapping THEIRS = new BatchMapping(
            Map.of(
                    "Case Ref", "their_reference",
                    "Date Rec'd", "received_on",
                    "Recorded", "recorded_on",
                    "Why", "recording_reason",
                    "Type", "categories",
                    "Complainant", "complainant_name"),
            Map.of("handling", "OTHERWISE_THAN_BY_INVESTIGATION", "complainant_standing", "ADVERSELY_AFFECTED"),
            Map.of("recording_reason", Map.of("Their wish", "COMPLAINANT_WISHES")),
            Optional.of("dd/MM/uuuu"));
    private static final String HEADING = "\ufeffCase Ref,Date Rec'd,Recorded,Why,Type,Complainant,Ignored\n";

    @Test
    void anExportIsReadByItsMapping() {
        var file = read(HEADING + "CO/1/20,03/02/2020,14/02/2020,Their wish,A1; H3,\"Other, A N\",x\n", THEIRS);
        assertThat(file.errors()).isEmpty();
        var wrong = new ArrayList<RowError>();
        var arrival =
                file.rows().getFirst().arrival("warwickshire", TODAY, wrong).orElseThrow();
        assertThat(wrong).isEmpty();
        assertThat(arrival.intake().receivedOn()).isEqualTo("2020-02-03");
        assertThat(arrival.intake().steps())
                .containsExactly(
                        new Step.Recorded(LocalDate.of(2020, 2, 14), Optional.of(RecordingReason.COMPLAINANT_WISHES)),
                        new Step.HandlingDecided(LocalDate.of(2020, 2, 14), Handling.OTHERWISE_THAN_BY_INVESTIGATION));
        assertThat(arrival.intake().allegations())
                .extracting(allegation -> allegation.category())
                .containsExactly("A1", "H3");
        assertThat(arrival.people().getFirst().details().get(Detail.NAME)).contains("Other, A N");
    }

    @Test
    void whatIsWrongIsNamedByRowAndColumnAndNotRepeated() {
        var heading =
                "their_reference,received_on,recorded_on,handling,complainant_name,complainant_born_on,serving_as\n";
        assertThat(errors(heading + "1,2020-02-30,,,,,\n")).containsExactly("2 received_on");
        assertThat(errors(heading + "1,2020-02-03,,LOCAL_INVESTIGATION,,,\n")).containsExactly("2 recorded_on");
        assertThat(errors(heading + "1,2020-02-03,2020-02-04,SOMEHOW,,,\n")).containsExactly("2 handling");
        assertThat(errors(heading + "1,2020-02-03,,,A N Other,,\n")).containsExactly("2 complainant_standing");
        assertThat(errors(heading + "1,,,,,,\n,2020-02-03,,,,,\n"))
                .containsExactly("2 received_on", "3 their_reference");
        assertThat(errors(heading + "1,2020-02-03\n")).containsExactly("2 ");
        assertThat(errors(heading + "1,2020-02-03,,,,,\n1,2020-02-03,,,,,\n")).containsExactly("3 their_reference");
        assertThat(errors(heading)).containsExactly("0 ");
        assertThat(errors("their_reference\n1\n")).contains("0 ");
        assertThat(errors(heading + "1,2020-02-03,,,\"open,,\n")).containsExactly("0 ");
        var born =
                heading.replace("serving_as", "complainant_standing") + "1,2020-02-03,,,Quendryl,1871-01-01,WITNESS\n";
        assertThat(errors(born)).containsExactly("2 complainant_born_on");
    }

    @Test
    void aFileThatIsNotUtf8OrTooLongIsRefusedAsAWhole() {
        var bytes = "their_reference,received_on,complainant_name\n1,2020-02-03,Zoë\n".getBytes(ISO_8859_1);
        assertThat(BatchFile.read(bytes, BatchMapping.OWN).errors())
                .extracting(RowError::row)
                .containsExactly(0L);
        var rows = new StringBuilder("their_reference,received_on\n");
        for (int i = 0; i <= BatchFile.MOST_ROWS; i++) {
            rows.append(i).append(",2020-02-03\n");
        }
        assertThat(read(rows.toString(), BatchMapping.OWN).errors().getFirst().reason())
                .contains("1001 rows");
    }

    @Test
    void aRowIsAlwaysWrittenTheSame() {
        var cells = Map.of(BatchColumn.RECEIVED_ON, "2020-02-03", BatchColumn.THEIR_REFERENCE, "1");
        assertThat(new BatchRow(2, cells).cells()).hasToString("{THEIR_REFERENCE=1, RECEIVED_ON=2020-02-03}");
    }

    @Test
    void aMappingThatLeadsNowhereIsNotSaved() {
        var odd = new BatchMapping(
                Map.of("Ref", "their_reference", "No", "their_reference"),
                Map.of("colour", "red"),
                Map.of(),
                Optional.of("pp"));
        assertThat(odd.problems())
                .containsExactlyInAnyOrder(
                        "two headings lead to their_reference",
                        "no column of ours is called colour",
                        "nothing gives received_on",
                        "dates is no pattern of days; dd/MM/uuuu is one");
        assertThat(THEIRS.problems()).isEmpty();
    }

    private static List<String> errors(String text) {
        var file = read(text, BatchMapping.OWN);
        var errors = new ArrayList<>(file.errors());
        file.rows().forEach(row -> row.arrival("warwickshire", TODAY, errors));
        assertThat(errors).noneMatch(error -> error.reason().contains("Quendryl"));
        return errors.stream().map(error -> error.row() + " " + error.column()).toList();
    }

    private static BatchFile read(String text, BatchMapping mapping) {
        return BatchFile.read(text.getBytes(UTF_8), mapping);
    }
}
