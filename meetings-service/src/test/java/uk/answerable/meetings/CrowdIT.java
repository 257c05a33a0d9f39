package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.Tokens;

/** More fields at once than the pool has connections wait their turn; nobody is given another's answer. */
@QuarkusTest
@MeetingsParts
class CrowdIT {

    private static final int CALLERS = 40;
    private static final String QUERY = """
            { meetings(first: 20) { nodes { reference body { code } agenda { number note } minutes { anchor }
              attendance { office } topics { topic actions { reference } } actions { reference status } } } }
            """;

    @Test
    void fortyCallersAtOnceAreAllAnsweredAsThemselves() throws InterruptedException, ExecutionException {
        var member = Graph.withToken(Tokens.of("member"));
        var expectedOfMember = member.ask(QUERY).getMap("data");
        var expectedOfPublic = Graph.anonymous().ask(QUERY).getMap("data");
        assertThat(expectedOfMember).isNotEqualTo(expectedOfPublic);
        List<Callable<Map<String, Object>>> calls = IntStream.range(0, CALLERS)
                .<Callable<Map<String, Object>>>mapToObj(i -> () -> {
                    var answer = (i % 2 == 0 ? member : Graph.anonymous()).ask(QUERY);
                    assertThat(answer.getList("errors")).isNull();
                    return answer.getMap("data");
                })
                .toList();

        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            var answers = callers.invokeAll(calls);
            for (int i = 0; i < CALLERS; i++) {
                assertThat(answers.get(i).get()).isEqualTo(i % 2 == 0 ? expectedOfMember : expectedOfPublic);
            }
        }
    }
}
