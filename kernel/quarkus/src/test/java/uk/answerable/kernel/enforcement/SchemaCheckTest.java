package uk.answerable.kernel.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.access.Matrix;

class SchemaCheckTest {

    private final Matrix matrix = Matrix.parse(
            List.of("Query,note,any,anyone", "Note,id,any,anyone", "Note,remark body,any,panel-member@body"));

    @Test
    void aFieldNobodyDecidedAboutStopsTheStart() {
        var schema = schema("type Query { note: Note secret: String } type Note { id: ID! added: String }");

        assertThat(SchemaCheck.problems(schema, matrix))
                .containsExactlyInAnyOrder(
                        "Query.secret is not listed: decide who may see it",
                        "Note.added is not listed: decide who may see it");
    }

    @Test
    void aFieldThatCanBeDeniedHasToBeNullable() {
        var schema = schema("type Query { note: Note } type Note { id: ID! remark: String! body: String }");

        assertThat(SchemaCheck.problems(schema, matrix))
                .containsExactly("Note.remark can be denied, so it must be nullable");
    }

    private static GraphQLSchema schema(String sdl) {
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), RuntimeWiring.MOCKED_WIRING);
    }
}
