package uk.answerable.acceptance.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uk.answerable.acceptance.RunningSuite;

/** What the pages still show while a part of the suite is gone. */
class PortalFaultsIT {

    private static final String FORCE = "/forces/warwickshire";
    private static final String AGENDA = "/meetings/WK-PCP-2020-03-16";

    @Test
    void withoutFiguresTheMeetingsAreStillThere() {
        without("performance", visitor -> {
            for (var page : new String[] {"/", FORCE}) {
                var answer = visitor.get(page);
                assertUnavailable(answer, page);
                assertThat(answer.body())
                        .contains("Sorry, figures are not available at the moment")
                        .contains("Meetings and their agendas work as usual")
                        .contains("href=\"/meetings/");
            }
            assertThat(visitor.get(FORCE).body())
                    .contains("href=\"" + AGENDA + "\"")
                    .doesNotContain("Cheshire Scrutiny Board");
            assertThat(visitor.get(AGENDA).statusCode()).isEqualTo(200);
        });
    }

    @Test
    void withoutMeetingsTheFiguresAreStillThere() {
        without("meetings", visitor -> {
            assertThat(visitor.get("/").statusCode()).isEqualTo(200);
            var force = visitor.get(FORCE);
            assertThat(force.statusCode()).isEqualTo(200);
            assertThat(force.body()).contains("75%").contains("Meetings cannot be shown at the moment");
            assertUnavailable(visitor.get(AGENDA), AGENDA);
        });
    }

    @Test
    void withoutTheGatewayThePagesSaySo() {
        without("gateway", visitor -> {
            for (var page : new String[] {"/", FORCE, AGENDA}) {
                assertUnavailable(visitor.get(page), page);
            }
            assertThat(visitor.get("/signed-out").statusCode()).isEqualTo(200);
        });
    }

    private static void without(String part, Consumer<Visitor> visit) {
        RunningSuite.get().kill(part);
        try (var visitor = new Visitor(RunningSuite.portal())) {
            visit.accept(visitor);
        } finally {
            RunningSuite.get().restart(part);
        }
    }

    private static void assertUnavailable(HttpResponse<String> answer, String page) {
        assertThat(answer.statusCode()).as(page).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).as(page).contains("30");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("127.0.0.1");
    }
}
