package uk.answerable.kernel.quarkus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.store.JointReads;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.RoundTrips;

/** Lists of one turn as one statement, counted on the wire. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = {@ResourceArg(name = "service", value = "kerneltest"), @ResourceArg(name = "counted", value = "true")
        },
        restrictToAnnotatedClass = true)
class JointReadsIT {

    private static final String BY_IDS = "select n.* from note n where n.id = any($1) order by n.id desc";
    private static final String ABOVE = "select n.* from note n where n.id > $1 and n.id < $2 order by n.id";

    @Inject
    JointReads reads;

    @Inject
    Sessions sessions;

    /** A row of {@code note}. */
    public static class NoteRow {
        public String id;
        public String body;
        public long version;
    }

    private Uni<List<NoteRow>> byIds(String... ids) {
        return reads.list(NoteRow.class, BY_IDS, (Object) ids);
    }

    private static List<String> ids(List<NoteRow> rows) {
        return rows.stream().map(row -> row.id).toList();
    }

    private static <T> T answer(Supplier<Uni<T>> asked) {
        try {
            return VertxContextSupport.subscribeAndAwait(asked);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void listsOfOneTurnAreOneRoundTripEachWithItsOwnParametersAndOrder() {
        Supplier<Uni<List<List<NoteRow>>>> three = () -> Uni.join()
                .all(byIds("1", "3"), reads.list(NoteRow.class, ABOVE, "1", "3"), byIds("9"))
                .andFailFast();

        var found = answer(three);

        assertThat(found.stream().map(JointReadsIT::ids)).containsExactly(List.of("3", "1"), List.of("2"), List.of());
        assertThat(found.getFirst().getFirst().body).isNotEmpty();
        assertThat(RoundTrips.of(() -> answer(three))).isEqualTo(1);
    }

    @Test
    void aListThatTwoAskForIsReadOnce() {
        var found = answer(() -> Uni.join().all(byIds("2"), byIds("2")).andFailFast());

        assertThat(found.getFirst().getFirst()).isSameAs(found.getLast().getFirst());
    }

    @Test
    void whatIsAskedAfterAnAnswerIsANewStatement() {
        Supplier<Uni<List<NoteRow>>> twice = () -> byIds("1").chain(first -> byIds("2"));

        assertThat(ids(answer(twice))).containsExactly("2");
        assertThat(RoundTrips.of(() -> answer(twice))).isEqualTo(2);
    }

    @Test
    void aWorkerIsAnsweredToo() {
        var found = answer(() -> Uni.createFrom()
                .completionStage(() -> Vertx.currentContext()
                        .executeBlocking(() -> byIds("1").await().atMost(Duration.ofSeconds(20)))
                        .toCompletionStage()));

        assertThat(ids(found)).containsExactly("1");
    }

    @Test
    void aStatementThatFailsFailsItsTurnAndNoOther() {
        assertThatThrownBy(() -> answer(() -> Uni.join()
                        .all(byIds("1"), reads.list(NoteRow.class, "select 1 / 0 as id"))
                        .andFailFast()))
                .hasStackTraceContaining("division by zero");

        assertThat(ids(answer(() -> byIds("1")))).containsExactly("1");
    }

    @Test
    void withinASessionTheyAreOfItsTransaction() {
        var seen = answer(() -> sessions.write(session -> session.createNativeQuery(
                        "UPDATE note SET body = 'not for long' WHERE id = '2'")
                .executeUpdate()
                .chain(() -> reads.in(session).list(NoteRow.class, BY_IDS, (Object) new String[] {"2"}))
                .call(() -> session.createNativeQuery("UPDATE note SET body = 'second' WHERE id = '2'")
                        .executeUpdate())));

        assertThat(seen.getFirst().body).isEqualTo("not for long");
    }
}
