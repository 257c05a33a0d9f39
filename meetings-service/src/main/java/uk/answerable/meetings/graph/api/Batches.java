package uk.answerable.meetings.graph.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.ids.Ids;

/** Hands what was loaded for a whole level of the graph back to each of its parents, in their order. */
public final class Batches {

    private static final UUID NOBODYS = new UUID(0, 0);

    private Batches() {}

    /** Each parent's own, keeping the order of the rows. */
    public static <P, K, R> List<List<R>> group(
            List<P> parents, Function<P, K> parentKey, List<R> rows, Function<R, K> rowKey) {
        Map<K, List<R>> byKey = rows.stream().collect(Collectors.groupingBy(rowKey));
        return parents.stream()
                .map(parent -> byKey.getOrDefault(parentKey.apply(parent), List.of()))
                .toList();
    }

    /** Each parent's one, or null. */
    public static <P, K, R> List<@Nullable R> one(
            List<P> parents, Function<P, K> parentKey, List<R> rows, Function<R, K> rowKey) {
        Map<K, R> byKey = rows.stream().collect(Collectors.toMap(rowKey, row -> row, (first, second) -> first));
        var ones = new ArrayList<@Nullable R>();
        parents.forEach(parent -> ones.add(byKey.get(parentKey.apply(parent))));
        return ones;
    }

    /** What can be an id; what cannot is nobody's. */
    public static List<UUID> uuids(Collection<String> ids) {
        return ids.stream().map(Ids::read).flatMap(Optional::stream).distinct().toList();
    }

    /** The same of one id: what cannot be an id is answered like the id of nothing. */
    public static UUID uuid(String id) {
        return Ids.read(id).orElse(NOBODYS);
    }
}
