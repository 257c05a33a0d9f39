package uk.answerable.kernel.quarkus;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.live.LiveEvents;
import uk.answerable.kernel.live.LiveFeed;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;

@GraphQLApi
public class NoteGraph {

    static final AtomicInteger BATCHES = new AtomicInteger();
    static final AtomicInteger LOADS = new AtomicInteger();

    @Inject
    Sessions sessions;

    @Inject
    CallerOfToken token;

    @Inject
    LiveEvents live;

    private LiveFeed<Note> changed;

    @PostConstruct
    void listen() {
        changed = live.feed(
                "uk.answerable.kerneltest.note-changed",
                event -> resolveNotes(List.of(event.subject())).map(found -> Optional.ofNullable(found.getFirst())));
    }

    @Query
    public Uni<List<@NonNull Note>> notes(@Name("first") Integer first) {
        PageRequest.of(first, null).orThrow();
        token.scope();
        return sessions.read(session -> session.createNativeQuery(
                        "SELECT id, body, state FROM note ORDER BY id", Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Note((String) row[0], (String) row[1], (String) row[2]))
                        .toList()));
    }

    @Query
    public Uni<String> secrets(@Name("fail") Boolean fail) {
        if (!Boolean.TRUE.equals(fail)) {
            return Uni.createFrom().item("for the auditor");
        }
        return Uni.createFrom().failure(new IllegalStateException("a fault with jdbc:secret in it"));
    }

    /** Only to those who may read the remark of the note as it is then. */
    @Subscription
    public Multi<Note> noteChanged() {
        var scope = token.scope();
        return changed.to(note -> scope.permits("Note", "remark", note.accessPlace()));
    }

    /** Fails at its second event. */
    @Subscription
    public Multi<String> faults() {
        return Multi.createFrom().items("first", "second").map(item -> {
            if (item.equals("second")) {
                throw new IllegalStateException("a fault with jdbc:secret in it");
            }
            return item;
        });
    }

    public Uni<List<String>> echo(@Source List<Note> notes, @Name("word") String word) {
        BATCHES.incrementAndGet();
        var office = token.caller().office();
        return sessions.read(session -> session.createNativeQuery("SELECT 1", Integer.class)
                .getSingleResult()
                .map(one -> notes.stream()
                        .map(note -> word + " " + note.id() + " " + office)
                        .toList()));
    }

    public Uni<List<String>> since(@Source List<Note> notes, @Name("day") LocalDate day) {
        return Uni.createFrom()
                .item(notes.stream().map(note -> note.id() + " since " + day).toList());
    }

    @Resolver
    public Uni<List<Note>> resolveNotes(@Name("id") List<String> id) {
        LOADS.incrementAndGet();
        return sessions.read(session -> session.createNativeQuery(
                        "SELECT id, body, state FROM note WHERE id IN (:ids)", Object[].class)
                .setParameter("ids", id)
                .getResultList()
                .map(rows -> id.stream()
                        .map(wanted -> rows.stream()
                                .filter(row -> row[0].equals(wanted))
                                .map(row -> new Note((String) row[0], (String) row[1], (String) row[2]))
                                .findFirst()
                                .orElse(null))
                        .toList()));
    }
}
