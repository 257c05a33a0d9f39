package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.meetings.MinutesSteps.change;
import static uk.answerable.meetings.MinutesSteps.record;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Minutes are confirmed once, whoever does it at once, and as the papers say. */
@QuarkusTest
@MeetingsParts
class MinutesConfirmedIT {

    @Test
    void whoConfirmsAtOnceConfirmsOnce() throws Exception {
        List<Callable<List<String>>> clerks = Collections.nCopies(
                6,
                () -> change(
                        "panel-clerk",
                        "confirmMinutes",
                        Map.of("meeting", "WK-PCP-2020-02-03", "part", "PRIVATE", "at", "WK-PCP-2020-03-16")));
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = new ArrayList<List<String>>();
            for (var future : threads.invokeAll(clerks)) {
                answers.add(future.get());
            }
            assertThat(answers).filteredOn(List::isEmpty).hasSize(1);
            assertThat(answers)
                    .filteredOn(codes -> codes.equals(List.of("ALREADY_DONE")))
                    .hasSize(5);
        }
        assertThat(record("anonymous", "WK-PCP-2020-02-03").getList("data.meeting.minutesRecords.part", String.class))
                .containsExactly("PUBLIC");
    }

    @Test
    void whatPapersSayOfMinutesAndVotesIsLoaded() {
        assertThat(record("anonymous", "WK-PCP-2019-11-21")
                        .getList("data.meeting.minutesRecords.confirmedAt", String.class))
                .containsExactly("WK-PCP-2020-02-03");
        assertThat(record("anonymous", "CH-SB-2020-07-08")
                        .getList("data.meeting.minutesRecords.confirmedAt", String.class))
                .containsExactly("CH-SB-2020-08-12");
        var precept = record("anonymous", "WK-PCP-2020-02-03");
        assertThat(precept.getList("data.meeting.resolutions.item", String.class))
                .containsExactly("1(3)", "2", "7");
        assertThat(precept.getString("data.meeting.resolutions.find { it.item == '2' }.seconder"))
                .isEqualTo("Substitute member 1");
        assertThat(record("member", "WK-PCP-2020-02-03").getList("data.meeting.resolutions"))
                .hasSize(4);
    }
}
