package uk.answerable.federation;

import graphql.language.AstPrinter;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one operation is answered: requests to subgraphs, at most one per subgraph and wave, each after those whose
 * results it needs. Immutable, and independent of the values of variables other than those in {@code @skip} and
 * {@code @include}. Prints itself.
 */
public final class Plan {

    /** One part of a place's path: a response key, and the type objects must have, where they come in several. */
    record Segment(String key, @Nullable String type) {}

    /** Objects to be completed with what a request brings. */
    record Target(
            int step,
            Set<Integer> after,
            List<Segment> path,
            @Nullable Representation representation) {}

    /** A selection in a request: root fields, or one {@code _entities} call for the objects of all its targets. */
    record Call(List<Target> targets, WireSelection selection, boolean renames, String text, Set<String> variables) {

        boolean isRoot() {
            return targets.getFirst().representation() == null;
        }
    }

    /**
     * A request to one subgraph.
     *
     * @param after the requests whose results this one needs
     */
    record Request(
            int number,
            int wave,
            String graph,
            String kind,
            String operationName,
            Set<Integer> after,
            List<Call> calls) {}

    private final List<Request> requests;
    private final Map<String, String> variables;
    private final Supergraph supergraph;

    private Plan(List<Request> requests, Map<String, String> variables, Supergraph supergraph) {
        this.requests = requests;
        this.variables = variables;
        this.supergraph = supergraph;
    }

    static Plan of(Supergraph supergraph, JoinSchema join, OperationDefinition operation, List<Step> steps) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            variables.put(
                    variable.getName(),
                    AstPrinter.printAstCompact(variable.transform(definition -> definition.directives(List.of()))));
        }
        return new Plan(new Grouping(supergraph, join, operation, steps).requests(), variables, supergraph);
    }

    /** The requests, each behind all it depends on. */
    List<Request> requests() {
        return requests;
    }

    /** The declaration of a variable, as the client wrote it. */
    String declaration(String variable) {
        return variables.getOrDefault(variable, "");
    }

    /** A name for a variable of the gateway's own, apart from the client's. */
    String freeVariable(String name) {
        return variables.containsKey(name) ? freeVariable("_" + name) : name;
    }

    /** The number of waves the requests go out in: the depth of the plan in round trips. */
    public int waves() {
        return requests.stream().mapToInt(request -> request.wave() + 1).max().orElse(0);
    }

    /** The plan for a person to read: the waves, who is asked for what in each, and where the answers go. */
    public String describe() {
        StringBuilder text = new StringBuilder();
        for (Request request : requests) {
            text.append("wave ").append(request.wave() + 1).append(": ");
            text.append(supergraph.subgraph(request.graph()).name()).append('\n');
            for (Call call : request.calls()) {
                for (Target target : call.targets()) {
                    Representation sent = target.representation();
                    text.append("  at ").append(print(target.path()));
                    if (sent != null) {
                        text.append(" by ").append(sent.typeName()).append(' ').append(sent.names());
                    }
                    text.append('\n');
                }
                text.append("    ").append(call.text()).append('\n');
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return describe();
    }

    private static String print(List<Segment> path) {
        return path.isEmpty()
                ? "(root)"
                : path.stream()
                        .map(segment ->
                                segment.type() == null ? segment.key() : segment.key() + "<" + segment.type() + ">")
                        .collect(Collectors.joining("."));
    }

    /** Puts steps together into requests: a request is all that one subgraph is asked in one wave. */
    private static final class Grouping {

        private record Slot(int wave, String graph) {}

        private final Supergraph supergraph;
        private final JoinSchema join;
        private final OperationDefinition operation;
        private final List<Step> steps;
        private final Map<Step, Integer> requestOf = new LinkedHashMap<>();

        Grouping(Supergraph supergraph, JoinSchema join, OperationDefinition operation, List<Step> steps) {
            this.supergraph = supergraph;
            this.join = join;
            this.operation = operation;
            this.steps = steps;
        }

        List<Request> requests() {
            if (operation.getOperation() != OperationDefinition.Operation.MUTATION) {
                Waves.join(steps);
            }
            Map<Slot, List<Step>> slots =
                    new TreeMap<>(Comparator.comparingInt(Slot::wave).thenComparing(Slot::graph));
            for (Step step : steps) {
                slots.computeIfAbsent(new Slot(step.wave, step.standing.graph()), slot -> new ArrayList<>())
                        .add(step);
            }
            List<Request> requests = new ArrayList<>();
            slots.forEach((slot, together) -> {
                together.forEach(step -> requestOf.put(step, requests.size()));
                requests.add(request(requests.size(), slot, together));
            });
            return List.copyOf(requests);
        }

        private Request request(int number, Slot slot, List<Step> together) {
            Set<Integer> after = new LinkedHashSet<>();
            Map<String, Call> calls = new LinkedHashMap<>();
            for (Step step : together) {
                step.after.forEach(earlier -> after.add(Objects.requireNonNull(requestOf.get(earlier))));
                Call call = call(step);
                Call same = calls.putIfAbsent(call.text() + sentNames(call), call);
                if (same != null) {
                    same.targets().addAll(call.targets());
                }
            }
            String service = supergraph.subgraph(slot.graph()).name().replaceAll("\\W", "_");
            String name = (operation.getName() == null ? "" : operation.getName() + "_") + service + "_" + number;
            return new Request(
                    number,
                    slot.wave(),
                    slot.graph(),
                    together.getFirst().isRoot()
                            ? operation.getOperation().name().toLowerCase(Locale.ROOT)
                            : "query",
                    name,
                    after,
                    List.copyOf(calls.values()));
        }

        /** Representations of different fields never mix: some subgraphs choose one resolver for the whole list. */
        private static String sentNames(Call call) {
            Representation sent = call.targets().getFirst().representation();
            return sent == null ? "" : sent.names().toString();
        }

        private Call call(Step step) {
            Set<String> variables = new LinkedHashSet<>();
            StringBuilder text = new StringBuilder();
            if (!step.isRoot()) {
                text.append("... on ").append(step.standing.as()).append(' ');
            }
            step.selection.write(text, variables);
            Representation sent = step.isRoot() ? null : Representation.of(step, join);
            Set<Integer> after =
                    step.after.stream().map(earlier -> earlier.number).collect(Collectors.toSet());
            Target target = new Target(step.number, after, path(step.place), sent);
            List<Target> targets = new ArrayList<>(List.of(target));
            return new Call(targets, step.selection, step.selection.renames(), text.toString(), variables);
        }

        private static List<Segment> path(Place place) {
            List<Segment> path = new ArrayList<>();
            for (Place at = place; at.parent != null; at = at.parent) {
                path.addFirst(new Segment(at.key, at.conditional ? at.type : null));
            }
            return List.copyOf(path);
        }
    }
}
