package uk.answerable.federation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.SchemaPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is asked, the federated graph answers as one server with the same data would. */
class SameAnswerTest {

    private static final int QUERIES = 400;

    private final TestGraph shop = Shop.open();
    private final GraphQLSchema api = shop.gateway.supergraph().apiSchema();

    @Test
    void theFederatedGraphAnswersAsOneServerWould() {
        TestSubgraph whole = Shop.whole(
                new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false))
                        .print(api));
        for (int seed = 0; seed < QUERIES; seed++) {
            String query = new Query(new Random(seed)).text();

            Object federated = shop.execute(query).get("data");

            assertThat(TestGraph.text(federated))
                    .as(query)
                    .isEqualTo(
                            TestGraph.text(whole.execute(query, Map.of(), null).get("data")));
        }
    }

    @Test
    void noSubgraphIsAskedTwiceInOneWave() {
        for (int seed = 0; seed < QUERIES; seed++) {
            String query = new Query(new Random(seed)).text();
            Plan plan = new Planner(shop.gateway.supergraph()).plan(graphql.parser.Parser.parse(query), null, Map.of());

            assertThat(plan.requests().stream().map(request -> request.wave() + request.graph()))
                    .as(query)
                    .doesNotHaveDuplicates();
        }
    }

    /** A random valid query; aliases keep the arguments of a field apart. */
    private final class Query {

        private final Random random;
        private int aliases;

        Query(Random random) {
            this.random = random;
        }

        String text() {
            return "query " + selection(api.getQueryType(), 0);
        }

        private String selection(GraphQLNamedType type, int depth) {
            List<String> parts = new ArrayList<>();
            if (random.nextInt(4) == 0) {
                parts.add("__typename");
            }
            switch (type) {
                case GraphQLObjectType object -> fields(object.getFieldDefinitions(), depth, parts);
                case GraphQLInterfaceType iface -> {
                    fields(iface.getFieldDefinitions(), depth, parts);
                    api.getImplementations(iface).forEach(each -> fragment(each, depth, parts));
                }
                case GraphQLUnionType union ->
                    union.getTypes().forEach(each -> fragment((GraphQLNamedType) each, depth, parts));
                default -> throw new IllegalStateException(type.getName());
            }
            return parts.isEmpty() ? "{ __typename }" : "{ " + String.join(" ", parts) + " }";
        }

        private void fragment(GraphQLNamedType type, int depth, List<String> parts) {
            if (random.nextBoolean()) {
                parts.add("... on " + type.getName() + " " + selection(type, depth));
            }
        }

        private void fields(List<GraphQLFieldDefinition> fields, int depth, List<String> parts) {
            for (GraphQLFieldDefinition field : fields) {
                GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
                boolean isLeaf = GraphQLTypeUtil.isLeaf(type);
                if ((isLeaf || depth < 5) && random.nextInt(isLeaf ? 2 : depth + 2) == 0) {
                    parts.add(named(field) + (isLeaf ? "" : " " + selection((GraphQLNamedType) type, depth + 1)));
                }
            }
        }

        private String named(GraphQLFieldDefinition field) {
            String alias = random.nextInt(3) == 0 ? "a" + aliases++ + ": " : "";
            return switch (field.getName()) {
                case "product" -> alias + "product(id: \"" + (1 + random.nextInt(3)) + "\")";
                case "price" -> alias.isEmpty() ? "price" : alias + "price(currency: EUR)";
                default -> alias + field.getName();
            };
        }
    }
}
