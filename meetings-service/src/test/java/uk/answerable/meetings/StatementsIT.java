package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.RoundTrips;
import uk.answerable.meetings.reference.store.ReferenceLoad;

/**
 * What is asked costs as many round trips to the database as it has levels, not as it has objects: counted on the wire.
 */
@QuarkusTest
@TestProfile(StatementsIT.Counted.class)
class StatementsIT {

    private static final String MEETING = "WK-PCP-2020-03-16";

    private static final String QUERY = """
            query($first: Int) { meetings(first: $first) { nodes { reference
              body { code meetings(first: 2) { nodes { reference } } }
              agenda { number meeting { reference } }
              minutes { anchor } attendance { office } publicationDeadline { latestDay }
              topics { topic actions { reference } }
              actions { reference raisedIn { reference } } } } }
            """;

    /** The real parts, the way to the database counted. */
    public static final class Counted implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(RealParts.class, Map.of("service", "meetings", "counted", "true")),
                    new TestResourceEntry(Mailbox.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Inject
    ReferenceLoad load;

    @Test
    void fourteenMeetingsCostWhatTheirLevelsCost() {
        var fourteen = Graph.anonymous().ask(QUERY, Map.of("first", 14));
        assertThat(fourteen.getList("errors")).isNull();
        assertThat(fourteen.getList("data.meetings.nodes")).hasSize(14);

        // The first three have no minutes yet, so that less is asked of them.
        assertThat(roundTrips(3)).isLessThanOrEqualTo(6);
        assertThat(roundTrips(14)).isLessThanOrEqualTo(9);
    }

    private static long roundTrips(int meetings) {
        return RoundTrips.of(() -> Graph.anonymous().ask(QUERY, Map.of("first", meetings)));
    }

    @Test
    void aWholeThreadCostsOneStatementAField() {
        var query = """
                query($r: [_Any!]!) { _entities(representations: $r) { ... on Measure {
                  scrutinyThread(force: "warwickshire") { agendaItems { number meeting { reference } }
                    requests { number answer { reference } report { reference } }
                    deepDives { topic } meetings { reference } } } } }
                """;
        var asked = Map.of(
                "r",
                List.of(
                        Map.of("__typename", "Measure", "code", "victim_satisfaction_whole_experience"),
                        Map.of("__typename", "Measure", "code", "violence_with_injury"),
                        Map.of("__typename", "Measure", "code", "released_under_investigation")));

        var answer = Graph.anonymous().ask(query, asked);

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data._entities.scrutinyThread")).hasSize(3);
        assertThat(RoundTrips.of(() -> Graph.anonymous().ask(query, asked))).isLessThanOrEqualTo(8);
    }

    @Test
    void aMembersPageOfAMeetingCostsTwoRoundTrips() throws IOException {
        var page = page("meeting");
        var member = Graph.as("member");
        var asked = Map.of("reference", MEETING);

        var answer = member.ask(page, asked);
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.meeting.agenda")).isNotEmpty();
        assertThat(answer.getString("data.meeting.body.law.title")).isNotEmpty();

        assertThat(RoundTrips.of(() -> member.ask(page, asked))).isEqualTo(2);
    }

    @Test
    void aMembersPreparationCostsFour() throws IOException {
        var page = page("preparation").replaceFirst("measure \\{\\s+code\\s+label", "measure { code");
        var member = Graph.as("member");
        var asked = Map.of("reference", MEETING, "force", "warwickshire", "triages", false);

        var answer = member.ask(page, asked);
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.reports.nodes")).isNotEmpty();

        // One a level, and one to prepare the longest statement anew: the driver keeps none of 2,048 letters or more.
        assertThat(RoundTrips.of(() -> member.ask(page, asked))).isLessThanOrEqualTo(4);
    }

    /** As the portal asks for it; what another service names is left to that service. */
    private static String page(String name) throws IOException {
        return Files.readString(
                Path.of(System.getProperty("answerable.root"), "portal/src/main/resources/graphql", name + ".graphql"));
    }

    @Test
    void aSecondLoadChangesNothing() throws Throwable {
        var scope = Scope.ofService("reference data", MatrixFile.get());

        var result = VertxContextSupport.subscribeAndAwait(() -> load.load(scope));

        assertThat(result).isEqualTo(ReferenceLoad.Result.NOTHING_CHANGED);
    }
}
