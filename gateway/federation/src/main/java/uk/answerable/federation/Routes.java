package uk.answerable.federation;

import graphql.language.Field;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.JoinSchema.EntityKey;
import uk.answerable.federation.JoinSchema.Share;
import uk.answerable.federation.JoinSchema.Standing;

/**
 * Which subgraphs can be reached from which, by which key, and how much of a selection can be had from where. Lives as
 * long as the planning of one operation, which it remembers its answers for.
 */
final class Routes {

    /** A subgraph where a place's objects already are, with what it provides there. */
    record Start(Standing standing, Provided provided) {}

    /**
     * How a standing is reached.
     *
     * @param distance steps on the way; 0 for a start
     * @param key what to send; null for a start and for root types
     * @param before the standings that can fetch the key
     */
    record Hop(int distance, @Nullable EntityKey key, Set<Standing> before) {}

    /** What is left of a selection after taking all that can be had, and the steps that takes. */
    private record Reach(List<Wanted> rest, int hops) {}

    private record Question(Start start, String type, List<Wanted> wanted) {}

    private record Origin(String type, List<Start> starts) {}

    private final JoinSchema join;
    private final Selections fieldSets;
    private final Map<Question, Reach> answers = new HashMap<>();
    private final Map<Origin, Map<Standing, Hop>> reached = new HashMap<>();
    private final Set<Origin> exploring = new HashSet<>();

    private final Budget budget;

    Routes(JoinSchema join, Budget budget) {
        this.join = join;
        this.budget = budget;
        this.fieldSets = new Selections(join, Map.of(), Map.of(), Denied.NOTHING);
    }

    /** Every standing an object of the type can be asked at, in order of distance, starts first. */
    Map<Standing, Hop> reachable(String type, List<Start> starts) {
        Origin origin = new Origin(type, starts);
        Map<Standing, Hop> known = reached.get(origin);
        if (known != null) {
            return known;
        }
        Map<Standing, Hop> hops = new LinkedHashMap<>();
        starts.forEach(start -> hops.putIfAbsent(start.standing(), new Hop(0, null, Set.of())));
        // A key that leads through the type itself cannot be the way to it.
        if (!exploring.add(origin)) {
            return hops;
        }
        try {
            for (int distance = 1; explore(type, starts, hops, distance); distance++) {
                // each round stands on what the rounds before have reached
            }
        } finally {
            exploring.remove(origin);
        }
        if (exploring.isEmpty()) { // what was found on the way around a circle is not all there is
            reached.put(origin, hops);
        }
        return hops;
    }

    private boolean explore(String type, List<Start> starts, Map<Standing, Hop> hops, int distance) {
        Map<Standing, Hop> found = new LinkedHashMap<>();
        Set<Standing> before = Set.copyOf(hops.keySet());
        for (Standing standing : join.standings(type)) {
            if (hops.containsKey(standing)) {
                continue;
            }
            if (join.isRoot(type)) {
                found.put(standing, new Hop(distance, null, Set.of()));
                continue;
            }
            EntityKey key = entrance(type, starts, before, standing);
            if (key != null) {
                found.put(standing, new Hop(distance, key, before));
            }
        }
        hops.putAll(found);
        return !found.isEmpty();
    }

    /** A key by which the standing can be entered, given the standings that can be asked for it. */
    @Nullable
    EntityKey entrance(String type, List<Start> starts, Set<Standing> before, Standing standing) {
        for (EntityKey key : join.keys(standing)) {
            if (key.resolvable() && isHad(type, key.fields().selections(), starts, before)) {
                return key;
            }
        }
        return null;
    }

    private boolean isHad(String type, SelectionSet keyFields, List<Start> starts, Set<Standing> from) {
        return fieldSets.wanted(type, List.of(keyFields)).stream()
                .allMatch(field -> from.stream().anyMatch(standing -> {
                    Provided provided = provided(starts, standing);
                    return resolves(standing, provided, type, field.name)
                            && requires(standing, field.name) == null
                            && below(new Start(standing, provided), type, field)
                                    .rest()
                                    .isEmpty();
                }));
    }

    private static Provided provided(List<Start> starts, Standing standing) {
        return starts.stream()
                .filter(start -> start.standing().equals(standing))
                .map(Start::provided)
                .findFirst()
                .orElse(Provided.NOTHING);
    }

    /** The ways to fetch a field of a place's objects, as far as one way can; the cheapest first. */
    List<Offer> offers(String type, List<Start> starts, Wanted field, Predicate<Standing> allowed) {
        List<Offer> offers = new ArrayList<>();
        reachable(type, starts).forEach((standing, hop) -> {
            if (!allowed.test(standing)) {
                return;
            }
            if (hop.distance() > 0) {
                offer(new Start(standing, Provided.NOTHING), type, field, hop.distance(), offers);
            } else {
                starts.stream()
                        .filter(start -> start.standing().equals(standing))
                        .forEach(start -> offer(start, type, field, 0, offers));
            }
        });
        offers.sort(Offer.CHEAPEST);
        return offers;
    }

    private void offer(Start start, String type, Wanted field, int distance, List<Offer> offers) {
        budget.spend();
        Standing standing = start.standing();
        if (!resolves(standing, start.provided(), type, field.name)) {
            return;
        }
        Reach reach = below(start, type, field);
        if (!reach.rest().isEmpty() && reach.rest().getFirst() == field) {
            return; // nothing of it can be had this way
        }
        FieldSet requires = start.provided().contains(type, field.name, join) ? null : requires(standing, field.name);
        Wanted rest = reach.rest().isEmpty() ? null : reach.rest().getFirst();
        int hops = distance + reach.hops() + (requires == null ? 0 : 1);
        offers.add(new Offer(standing, start.provided(), requires, rest, hops));
    }

    /** True when the subgraph answers the field of such an object at such a place. */
    boolean resolves(Standing standing, Provided provided, String type, String field) {
        Share share = join.share(standing.graph(), standing.as(), field);
        return share != null && (share.resolvable() || provided.contains(type, field, join));
    }

    @Nullable
    FieldSet requires(Standing standing, String field) {
        Share share = join.share(standing.graph(), standing.as(), field);
        return share == null ? null : share.requires();
    }

    /** What is provided below a field: promised by the path, by the field's own {@code @provides}, or as part of a key. */
    Provided providedBelow(Standing standing, Provided provided, String type, String field) {
        Provided below = provided.below(type, field, join);
        Share share = join.share(standing.graph(), standing.as(), field);
        if (share != null && share.provides() != null) {
            below = below.and(Provided.of(share.provides()));
        }
        for (EntityKey key : join.keys(standing)) {
            below = below.and(Provided.of(key.fields()).below(type, field, join));
        }
        return below;
    }

    /** What is left of a field's sub-selections when the field is fetched here; the field itself when all is left. */
    private Reach below(Start start, String type, Wanted field) {
        Standing standing = start.standing();
        Share share = join.share(standing.graph(), standing.as(), field.name);
        if (share == null) {
            return new Reach(List.of(field), 0);
        }
        String declared = Types.name(share.type());
        if (field.isLeaf() || !join.isComposite(declared)) {
            return new Reach(List.of(), 0);
        }
        Provided provided = providedBelow(standing, start.provided(), type, field.name);
        boolean unknown = join.isInterfaceObject(standing.graph(), declared);
        Set<String> types = unknown ? join.possible(declared) : join.possibleIn(standing.graph(), declared);
        if (types.isEmpty()) {
            boolean had = field.on(declared).stream()
                    .allMatch(one -> one.isTypename()
                            || resolves(new Standing(standing.graph(), declared), provided, declared, one.name));
            return new Reach(had ? List.of() : List.of(field), 0);
        }
        Map<String, List<Wanted>> left = new LinkedHashMap<>();
        int hops = 0;
        for (String below : types) {
            Start at = new Start(new Standing(standing.graph(), unknown ? declared : below), provided);
            Reach reach = reach(new Question(at, below, field.on(below)));
            hops += reach.hops();
            left.put(below, reach.rest());
        }
        leaveWhole(field, left);
        boolean some =
                types.stream().anyMatch(below -> !field.on(below).equals(Objects.requireNonNull(left.get(below))));
        left.values().removeIf(List::isEmpty);
        if (left.isEmpty()) {
            return new Reach(List.of(), hops);
        }
        return new Reach(List.of(some ? field.only(left) : field), hops);
    }

    /**
     * One selection on an abstract type is answered from one place for all the types it applies to: objects that two
     * subgraphs return for one field are not known to be the same, so that parts of either would make up a third.
     */
    private static void leaveWhole(Wanted field, Map<String, List<Wanted>> left) {
        if (left.size() < 2) {
            return;
        }
        Set<Field> torn = Collections.newSetFromMap(new IdentityHashMap<>());
        left.forEach(
                (type, rest) -> rest.stream().filter(field.on(type)::contains).forEach(one -> torn.add(one.source)));
        if (!torn.isEmpty()) {
            left.replaceAll((type, rest) -> field.on(type).stream()
                    .map(one -> torn.contains(one.source) ? one : named(rest, one))
                    .filter(Objects::nonNull)
                    .toList());
        }
    }

    private static @Nullable Wanted named(List<Wanted> rest, Wanted wanted) {
        return rest.stream()
                .filter(one -> one.key.equals(wanted.key))
                .findFirst()
                .orElse(null);
    }

    private Reach reach(Question question) {
        Reach known = answers.get(question);
        if (known != null) {
            return known;
        }
        List<Wanted> rest = new ArrayList<>();
        Set<Standing> visited = new HashSet<>();
        int hops = 0;
        for (Wanted field : question.wanted()) {
            Wanted left = field;
            while (left != null && !left.isTypename()) {
                List<Offer> offers = offers(question.type(), List.of(question.start()), left, standing -> true);
                if (offers.isEmpty()) {
                    rest.add(left);
                    break;
                }
                Offer best = offers.getFirst();
                hops += visited.add(best.standing()) ? best.hops() : 0;
                left = best.rest();
            }
        }
        Reach reach = new Reach(rest, hops);
        if (exploring.isEmpty()) {
            answers.put(question, reach);
        }
        return reach;
    }
}
