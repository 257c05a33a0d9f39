package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
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
    void thirteenMeetingsCostNoMoreThanOne() {
        int one = readsFor(1);
        int thirteen = readsFor(13);

        assertThat(thirteen).isLessThanOrEqualTo(13);
        assertThat(one).isLessThanOrEqualTo(thirteen);
    }

    @Test
    void aSecondLoadChangesNothing() throws Throwable {
        var scope = Scope.ofService("reference data", MatrixFile.get());

        var result = VertxContextSupport.subscribeAndAwait(() -> load.load(scope));

        assertThat(result).isEqualTo(ReferenceLoad.Result.NOTHING_CHANGED);
    }
}
