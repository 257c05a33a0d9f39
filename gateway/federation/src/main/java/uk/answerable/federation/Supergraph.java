package uk.answerable.federation;

import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A composed supergraph: which subgraph answers what, where the subgraphs are, and the schema clients see. Immutable;
 * the unit in which a gateway swaps one graph for another.
 */
public final class Supergraph {

    private final SortedMap<String, Subgraph> subgraphs;
    private final JoinSchema join;
    private final GraphQLSchema apiSchema;
    private final Map<String, Set<String>> hiddenValues;
    private final Guards guards;

    private Supergraph(
            SortedMap<String, Subgraph> subgraphs,
            JoinSchema join,
            GraphQLSchema apiSchema,
            Map<String, Set<String>> hiddenValues,
            Guards guards) {
        this.subgraphs = subgraphs;
        this.join = join;
        this.apiSchema = apiSchema;
        this.hiddenValues = hiddenValues;
        this.guards = guards;
    }

    /** A service of the graph: the name it was composed under and where it answers. */
    public record Subgraph(String name, String url) {}

    /**
     * Reads a supergraph in the join specification's form.
     *
     * @throws SupergraphException with the reason, when it cannot be served correctly
     */
    public static Supergraph parse(String sdl) {
        return SupergraphReader.read(sdl);
    }

    static Supergraph of(
            SortedMap<String, Subgraph> subgraphs,
            JoinSchema join,
            GraphQLSchema apiSchema,
            Map<String, Set<String>> hiddenValues,
            Guards guards) {
        return new Supergraph(subgraphs, join, apiSchema, hiddenValues, guards);
    }

    /**
     * The same graph with some subgraphs elsewhere.
     *
     * @param urls addresses by subgraph name; a name the graph does not have is refused, since it is a misspelling
     */
    public Supergraph withUrls(Map<String, String> urls) {
        SortedMap<String, Subgraph> moved = new TreeMap<>(subgraphs);
        Map<String, String> unknown = new LinkedHashMap<>(urls);
        moved.replaceAll((graph, subgraph) -> {
            String url = unknown.remove(subgraph.name());
            return url == null ? subgraph : new Subgraph(subgraph.name(), url);
        });
        if (!unknown.isEmpty()) {
            throw new SupergraphException("No subgraph is called " + String.join(" or ", unknown.keySet()));
        }
        return new Supergraph(moved, join, apiSchema, hiddenValues, guards);
    }

    /** Addresses by subgraph name. */
    public SortedMap<String, String> urls() {
        SortedMap<String, String> urls = new TreeMap<>();
        subgraphs.values().forEach(subgraph -> urls.put(subgraph.name(), subgraph.url()));
        return urls;
    }

    /** The schema clients see, without the machinery of composition and without what is inaccessible. */
    public GraphQLSchema apiSchema() {
        return apiSchema;
    }

    /** The values of an enum that subgraphs may return and clients do not know. */
    Set<String> hiddenValues(String enumType) {
        return hiddenValues.getOrDefault(enumType, Set.of());
    }

    /** What callers need to see parts of the graph. */
    Guards guards() {
        return guards;
    }

    /** The type whose fields an operation begins with. */
    GraphQLObjectType rootType(OperationDefinition.Operation operation) {
        GraphQLObjectType type = switch (operation) {
            case QUERY -> apiSchema.getQueryType();
            case MUTATION -> apiSchema.getMutationType();
            case SUBSCRIPTION -> apiSchema.getSubscriptionType();
        };
        if (type == null) {
            throw new PlanningException("The supergraph has no " + operation);
        }
        return type;
    }

    JoinSchema join() {
        return join;
    }

    Subgraph subgraph(String graph) {
        Subgraph subgraph = subgraphs.get(graph);
        if (subgraph == null) {
            throw new SupergraphException("The supergraph names a subgraph it does not list: " + graph);
        }
        return subgraph;
    }
}
