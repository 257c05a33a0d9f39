package uk.answerable.federation;

import graphql.language.AstPrinter;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.JoinSchema.EntityKey;
import uk.answerable.federation.JoinSchema.Share;
import uk.answerable.federation.JoinSchema.Standing;
import uk.answerable.federation.Place.Source;
import uk.answerable.federation.Routes.Hop;
import uk.answerable.federation.Routes.Start;
import uk.answerable.federation.WireSelection.WireField;

/**
 * The planning of one operation. Every wanted field is put into the selection of a step that can fetch it, at the place
 * where it is wanted; where no step at hand can, one is added that enters another subgraph, and what that step must
 * send along (a key, and what its fields require) is wanted in turn, unseen by the client.
 */
final class Planning {

    private record Entry(
            Place place, Standing standing, @Nullable FieldSet requires) {}

    private final JoinSchema join;
    private final Routes routes;
    private final Selections selections;
    private final OperationDefinition operation;
    private final String rootType;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Entry> entering = new HashSet<>();
    /** Steps that must be done before any further one may start: a mutation's fields run strictly in order. */
    private Set<Step> barrier = Set.of();

    private final Budget budget;

    Planning(JoinSchema join, String rootType, OperationDefinition operation, Selections selections, Budget budget) {
        this.join = join;
        this.routes = new Routes(join, budget);
        this.selections = selections;
        this.operation = operation;
        this.rootType = rootType;
        this.budget = budget;
    }

    private boolean isMutation() {
        return operation.getOperation() == OperationDefinition.Operation.MUTATION;
    }

    List<Step> steps() {
        List<Wanted> wanted = selections.wanted(rootType, List.of(operation.getSelectionSet()));
        Place root = Place.root(rootType, wanted, join);
        for (Wanted field : wanted) {
            if (field.name.startsWith("__")) {
                continue; // answered here, from the API schema
            }
            if (isMutation()) {
                root.sources.clear();
                barrier = new LinkedHashSet<>(steps);
            }
            plan(root, field, standing -> true);
        }
        return steps;
    }

    /** Plans fields of a place's objects and tells the steps that fetch them. */
    private Set<Step> plan(Place place, List<Wanted> fields, Predicate<Standing> allowed) {
        Set<Step> fetching = new LinkedHashSet<>();
        for (Wanted field : fields) {
            fetching.addAll(plan(place, field, allowed));
        }
        return fetching;
    }

    private Set<Step> plan(Place place, Wanted field, Predicate<Standing> allowed) {
        budget.spend();
        Set<Step> fetching = new LinkedHashSet<>();
        Wanted left = field.isTypename() ? null : field;
        while (left != null) {
            Offer offer = offer(place, left, allowed);
            Source source = source(place, offer);
            fetching.add(source.step());
            fetching.addAll(select(place, source, left, offer.rest()));
            left = offer.rest();
        }
        return fetching;
    }

    private Offer offer(Place place, Wanted field, Predicate<Standing> allowed) {
        for (Offer offer : routes.offers(place.type, starts(place), field, allowed)) {
            if (!entering.contains(new Entry(place, offer.standing(), offer.requires()))) {
                return offer;
            }
        }
        throw new PlanningException("No subgraph can be asked for " + place + "." + field);
    }

    private static List<Start> starts(Place place) {
        List<Start> starts = new ArrayList<>();
        for (Source source : place.sources) {
            Start start = new Start(source.standing(), source.provided());
            if (!starts.contains(start)) {
                starts.add(start);
            }
        }
        return starts;
    }

    private Source source(Place place, Offer offer) {
        for (Source source : place.sources) {
            if (source.standing().equals(offer.standing())
                    && Objects.equals(source.requires(), offer.requires())
                    && source.provided().equals(offer.provided())) {
                return source;
            }
        }
        return enter(place, offer.standing(), offer.requires());
    }

    /** Adds a step that fetches the place's objects from another subgraph, or again from the same with more to go on. */
    private Source enter(Place place, Standing standing, @Nullable FieldSet requires) {
        if (place.parent == null) {
            return added(place, standing, null, List.of(), 0, barrier);
        }
        Entry entry = new Entry(place, standing, requires);
        entering.add(entry);
        List<Start> starts = starts(place);
        Hop hop = routes.reachable(place.type, starts).get(standing);
        EntityKey key = hop == null ? null : hop.key();
        Set<Standing> before = hop == null ? Set.of() : hop.before();
        if (key == null) {
            before = starts.stream().map(Start::standing).collect(Collectors.toSet());
            key = routes.entrance(place.type, starts, before, standing);
        }
        if (key == null) {
            throw new PlanningException("No key leads from " + place + " to " + standing);
        }
        Set<Step> after = new LinkedHashSet<>(place.typedBy);
        after.addAll(barrier);
        List<SelectionSet> sent = new ArrayList<>(List.of(key.fields().selections()));
        List<Wanted> keyFields = selections.hidden(place, place.type, sent);
        after.addAll(plan(place, keyFields, before::contains));
        if (requires != null) {
            List<SelectionSet> required = List.of(requires.selections());
            after.addAll(plan(place, selections.hidden(place, place.type, required), s -> true));
            sent.addAll(required);
        }
        entering.remove(entry);
        List<Wanted> representation = selections.hidden(place, place.type, sent);
        return added(place, standing, requires, representation, keyFields.size(), after);
    }

    private Source added(
            Place place,
            Standing standing,
            @Nullable FieldSet requires,
            List<Wanted> representation,
            int keyParts,
            Set<Step> after) {
        boolean isAbstract = join.isAbstractIn(standing.graph(), standing.as());
        WireSelection selection = new WireSelection(standing.as(), isAbstract, false);
        Step step = new Step(steps.size(), place, standing, requires, representation, keyParts, selection, after);
        steps.add(step);
        Source source = new Source(step, selection, standing, Provided.NOTHING, requires);
        place.sources.add(source);
        return source;
    }

    /** Selects a field at a source, with all of its sub-selections but the rest, and plans those. */
    private Set<Step> select(Place place, Source source, Wanted field, @Nullable Wanted rest) {
        Standing standing = source.standing();
        Share share = Objects.requireNonNull(join.share(standing.graph(), standing.as(), field.name));
        String declared = Types.name(share.type());
        String shape = AstPrinter.printAstCompact(share.type());
        boolean visible = place.isVisible(field.key);
        if (field.isLeaf() || !join.isComposite(declared)) {
            source.selection().select(place.type, field, visible, shape, null);
            return Set.of();
        }
        String graph = standing.graph();
        boolean isAbstract = join.isAbstractIn(graph, declared);
        boolean unknown = join.isInterfaceObject(graph, declared);
        boolean seenAbstract =
                join.composite(Types.name(clientType(place, field))).isAbstract();
        WireField selected = source.selection()
                .select(
                        place.type,
                        field,
                        visible,
                        shape,
                        new WireSelection(declared, isAbstract, seenAbstract && !unknown));
        WireSelection below = Objects.requireNonNull(selected.below());
        Provided provided = routes.providedBelow(standing, source.provided(), place.type, field.name);
        if (unknown) {
            Place child = place.child(field.key, declared);
            Source at = new Source(source.step(), below, new Standing(graph, declared), provided, null);
            return new InterfaceObject(child, at).plan(field);
        }
        Set<Step> fetching = new LinkedHashSet<>();
        for (String type : join.possibleIn(graph, declared)) {
            Place child = place.child(field.key, type);
            addSource(child, new Source(source.step(), below, new Standing(graph, type), provided, null));
            fetching.addAll(
                    plan(child, Wanted.without(field.on(type), rest == null ? List.of() : rest.on(type)), s -> true));
        }
        return fetching;
    }

    private Type<?> clientType(Place place, Wanted field) {
        return Objects.requireNonNull(join.field(place.type, field.name)).type();
    }

    private static void addSource(Place place, Source source) {
        if (!place.sources.contains(source)) {
            place.sources.add(source);
        }
    }

    /** Objects of which a subgraph knows only that they implement an interface ({@code @interfaceObject}). */
    private final class InterfaceObject {

        private final Place place;
        private final Source source;

        InterfaceObject(Place place, Source source) {
            this.place = place;
            this.source = source;
        }

        Set<Step> plan(Wanted field) {
            addSource(place, source);
            List<Wanted> alike = field.on(place.type);
            if (join.possible(place.type).stream().allMatch(type -> isAlike(field.on(type), alike))) {
                return Planning.this.plan(place, alike, s -> true);
            }
            Source typing = typing();
            Set<Step> fetching = new LinkedHashSet<>();
            fetching.add(typing.step());
            Place parent = Objects.requireNonNull(place.parent);
            for (String type : join.possibleIn(typing.standing().graph(), place.type)) {
                Place child = parent.child(place.key, type);
                child.typedBy.add(typing.step());
                addSource(child, source);
                Standing standing = new Standing(typing.standing().graph(), type);
                addSource(child, new Source(typing.step(), typing.selection(), standing, Provided.NOTHING, null));
                fetching.addAll(Planning.this.plan(child, field.on(type), s -> true));
            }
            return fetching;
        }

        /** What the interface itself is asked, whatever the type, and to be had without knowing the type. */
        private boolean isAlike(List<Wanted> fields, List<Wanted> alike) {
            if (fields.size() != alike.size()) {
                return false;
            }
            for (int i = 0; i < fields.size(); i++) {
                Wanted field = fields.get(i);
                if (field.isTypename()
                        || !field.sameAs(alike.get(i))
                        || routes.offers(place.type, starts(place), field, s -> s.as().equals(place.type))
                                .isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        /** A step at a subgraph that knows the interface as one, and so the type of each object. */
        private Source typing() {
            for (Standing standing : routes.reachable(place.type, starts(place)).keySet()) {
                if (join.isAbstractIn(standing.graph(), standing.as())) {
                    for (Source known : place.sources) {
                        if (known.standing().equals(standing)) {
                            return known;
                        }
                    }
                    return enter(place, standing, null);
                }
            }
            throw new PlanningException("No subgraph can be asked for the type of " + place);
        }
    }
}
