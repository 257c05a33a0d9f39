package uk.answerable.meetings.scrutiny.api;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;

/** The golden thread of one measure in one force: all that scrutinised it, empty where the data holds none. */
@Description(
        "All that scrutinised a measure in a force, as a reviewed crosswalk ties them. A list is empty where the data holds none.")
public record ScrutinyThread(
        @NonNull String force,
        @Ignore String measure,
        @Ignore Map<SubjectKind, Set<UUID>> subjects) {

    public Set<UUID> keys(SubjectKind kind) {
        return subjects.getOrDefault(kind, Set.of());
    }

    public Set<UUID> itemKeys() {
        return keys(SubjectKind.AGENDA_ITEM);
    }

    public Set<UUID> actionKeys() {
        return keys(SubjectKind.ACTION);
    }

    /** What all threads of a level need, to be loaded at once. */
    public static Set<UUID> all(List<ScrutinyThread> threads, Function<ScrutinyThread, Set<UUID>> keys) {
        var all = new HashSet<UUID>();
        threads.stream().map(keys).forEach((Collection<UUID> some) -> all.addAll(some));
        return all;
    }

    /** Hands each thread its own, in the order loaded. */
    public static <T> List<List<T>> share(
            List<ScrutinyThread> threads,
            Function<ScrutinyThread, Set<UUID>> keys,
            List<T> loaded,
            Function<T, UUID> key) {
        return threads.stream()
                .map(thread -> loaded.stream()
                        .filter(one -> keys.apply(thread).contains(key.apply(one)))
                        .toList())
                .toList();
    }
}
