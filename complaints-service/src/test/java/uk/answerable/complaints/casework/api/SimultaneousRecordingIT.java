package uk.answerable.complaints.casework.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Register;
import uk.answerable.kernel.test.Graph;

/** A whole office records at once: what arrives together goes in together, and each is answered by itself. */
@QuarkusTest
class SimultaneousRecordingIT {

    private static final int COMPLAINTS = 60;
    private static final int EVERY_TENTH = 10;
    private static final String RECORD = """
            mutation ($input: RecordComplaintInput!) { recordComplaint(input: $input) {
              complaintCase { id reference } userErrors { code } } }
            """;

    @Inject
    Register register;

    private record Answer(String id, String reference, String code) {
        String year() {
            return reference.substring(0, "C-2021".length());
        }

        int number() {
            return Integer.parseInt(reference.substring("C-2021-".length()));
        }
    }

    private static Answer record(int place) {
        var received = place % EVERY_TENTH == 0 ? "2999-01-10" : place % 2 == 0 ? "2021-10-04" : "2022-01-10";
        var answer =
                Graph.as("psd").ask(RECORD, Map.of("input", Complaints.recorded("warwickshire", received, received)));
        return new Answer(
                answer.get("data.recordComplaint.complaintCase.id"),
                answer.get("data.recordComplaint.complaintCase.reference"),
                answer.get("data.recordComplaint.userErrors[0].code"));
    }

    private static List<Answer> recordedAtOnce() throws InterruptedException {
        var complaints = IntStream.range(0, COMPLAINTS)
                .<Callable<Answer>>mapToObj(place -> () -> record(place))
                .toList();
        try (var office = Executors.newVirtualThreadPerTaskExecutor()) {
            return office.invokeAll(complaints).stream().map(Future::resultNow).toList();
        }
    }

    @Test
    void everyCaseIsWholeAndNumberedAndARefusalIsNobodyElses() throws InterruptedException {
        var answers = recordedAtOnce();

        assertThat(answers.stream().map(Answer::code).filter(code -> code != null))
                .hasSize(COMPLAINTS / EVERY_TENTH)
                .containsOnly("DATE_IN_FUTURE");
        var recorded = answers.stream().filter(answer -> answer.id() != null).toList();
        assertThat(recorded).hasSize(COMPLAINTS - COMPLAINTS / EVERY_TENTH);
        assertThat(recorded.stream().collect(groupingBy(Answer::year)).values()).allSatisfy(ofYear -> {
            var numbers = ofYear.stream().map(Answer::number).sorted().toList();
            assertThat(numbers).doesNotHaveDuplicates().last().isEqualTo(numbers.getFirst() + numbers.size() - 1);
        });
        for (var one : recorded) {
            assertThat(register.ask("select reference from complaint_case where id = ?::uuid", one.id()))
                    .containsExactly(one.reference());
            assertThat(register.ask(
                            "select office from audit.entry where subject_id = ? and action = 'receive'", one.id()))
                    .containsExactly("Professional Standards Department, Warwickshire");
            assertThat(register.ask("select type from outbox where aggregate_id = ?", one.id()))
                    .containsExactly("uk.answerable.complaints.case-recorded");
            assertThat(register.ask("select rule from case_deadline where case_id = ?::uuid", one.id()))
                    .isNotEmpty();
        }
        assertThat(register.ask("select seq from audit.breaks()")).isEmpty();
        assertThat(transactions(recorded)).isLessThan(recorded.size());
    }

    /** In how many transactions the cases went in: the trail is told of each once, at the end of its own. */
    private int transactions(List<Answer> recorded) {
        var ids = recorded.stream().map(answer -> "'" + answer.id() + "'").collect(joining(","));
        return register.ask(
                        "select distinct xmin::text from audit.entry where action = 'receive' and subject_id in (%s)"
                                .formatted(ids))
                .size();
    }
}
