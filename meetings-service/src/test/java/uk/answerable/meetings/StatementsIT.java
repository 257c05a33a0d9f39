package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Graph;
import uk.answerable.meetings.reference.store.ReferenceLoad;

/** A level of the graph costs one statement, however many objects it has. */
@QuarkusTest
@MeetingsParts
class StatementsIT {

    private static final String QUERY = """
            query($first: Int) { meetings(first: $first) { nodes { reference
              body { code meetings(first: 2) { nodes { reference } } }
              agenda { number meeting { reference } }
              minutes { anchor } attendance { office } publicationDeadline { latestDay }
              topics { topic actions { reference } }
              actions { reference raisedIn { reference } } } } }
            """;

    @Inject
    Mutiny.SessionFactory factory;

    @Inject
    ReferenceLoad load;

    private final AtomicInteger reads = new AtomicInteger();

    /** Counts; otherwise the real thing. */
    private final class Counting extends Sessions {
        @Override
        public <T> Uni<T> read(Function<Mutiny.StatelessSession, Uni<T>> work) {
            reads.incrementAndGet();
            return factory.openStatelessSession()
                    .chain(session -> work.apply(session).eventually(session::close));
        }

        @Override
        public <T> Uni<T> write(Function<Mutiny.Session, Uni<T>> work) {
            return factory.openSession()
                    .chain(session -> session.withTransaction(transaction -> work.apply(session))
                            .eventually(session::close));
        }
    }

    @BeforeEach
    void count() {
        QuarkusMock.installMockForType(new Counting(), Sessions.class);
    }

    private int readsFor(int first) {
        reads.set(0);
        var answer = Graph.anonymous().ask(QUERY, Map.of("first", first));
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.meetings.nodes")).hasSize(first);
        return reads.get();
    }

    @Test
    void fourteenMeetingsCostNoMoreThanThree() {
        int three = readsFor(3);
        int fourteen = readsFor(14);

        // meetings; body, agenda, minutes, attendance, deadline, topics, actions; and one level further down each.
        assertThat(three).isLessThanOrEqualTo(13);
        assertThat(fourteen).isLessThanOrEqualTo(13);
    }

    @Test
    void aWholeThreadCostsOneStatementAField() {
        reads.set(0);

        var answer = Graph.anonymous()
                .ask(
                        """
                query($r: [_Any!]!) { _entities(representations: $r) { ... on Measure {
                  scrutinyThread(force: "warwickshire") { agendaItems { number meeting { reference } }
                    requests { number answer { reference } report { reference } }
                    deepDives { topic } meetings { reference } } } } }
                """,
                        Map.of(
                                "r",
                                List.of(
                                        Map.of("__typename", "Measure", "code", "victim_satisfaction_whole_experience"),
                                        Map.of("__typename", "Measure", "code", "violence_with_injury"),
                                        Map.of("__typename", "Measure", "code", "released_under_investigation"))));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data._entities.scrutinyThread")).hasSize(3);
        assertThat(reads.get()).isLessThanOrEqualTo(8);
    }

    @Test
    void aSecondLoadChangesNothing() throws Throwable {
        var scope = Scope.ofService("reference data", MatrixFile.get());

        var result = VertxContextSupport.subscribeAndAwait(() -> load.load(scope));

        assertThat(result).isEqualTo(ReferenceLoad.Result.NOTHING_CHANGED);
    }
}
