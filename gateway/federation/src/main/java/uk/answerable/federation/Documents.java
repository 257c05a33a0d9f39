package uk.answerable.federation;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads clients' documents and judges them against the schema clients see. Those found valid are kept ready. */
final class Documents {

    private final GraphQLSchema schema;
    private final GatewayOptions options;
    private final ParserOptions parsing;
    private final BoundedCache<String, Prepared> ready;

    Documents(GraphQLSchema schema, GatewayOptions options) {
        this.schema = schema;
        this.options = options;
        this.parsing =
                ParserOptions.newParserOptions().maxTokens(options.maxTokens()).build();
        this.ready = new BoundedCache<>(options.cachedDocuments());
    }

    /** @throws Refused when the text is no document, or none of this schema's */
    Prepared prepared(String text) {
        Prepared known = ready.get(text);
        if (known != null) {
            return known;
        }
        Document document = parse(text);
        List<ValidationError> problems = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        if (!problems.isEmpty()) {
            throw new Refused(problems.stream()
                    .map(problem -> error(problem, "GRAPHQL_VALIDATION_FAILED"))
                    .toList());
        }
        Prepared prepared = new Prepared(document);
        if (!options.introspection() && prepared.introspects()) {
            throw new Refused(
                    List.of(ResponseError.of("The schema may not be asked for here.", "INTROSPECTION_DISABLED")));
        }
        ready.put(text, prepared);
        return prepared;
    }

    private Document parse(String text) {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(parsing)
                    .locale(Locale.ENGLISH)
                    .build());
        } catch (ParseCancelledException tooLarge) {
            throw new Refused(List.of(new ResponseError(
                    "The document is larger than is read; it may have " + options.maxTokens() + " tokens.",
                    List.of(),
                    null,
                    Map.of("code", "DOCUMENT_TOO_LARGE", "allowed", options.maxTokens()))));
        } catch (InvalidSyntaxException invalid) {
            throw new Refused(List.of(error(invalid.toInvalidSyntaxError(), "GRAPHQL_PARSE_FAILED")));
        }
    }

    static ResponseError error(GraphQLError error, String code) {
        List<SourceLocation> locations = error.getLocations();
        return new ResponseError(
                String.valueOf(error.getMessage()),
                locations == null ? List.of() : List.copyOf(locations),
                error.getPath() == null ? null : List.copyOf(error.getPath()),
                Map.of("code", code));
    }

    /** What graphql-java says of variables and introspection. */
    static ResponseError error(GraphQLError error) {
        return error(error, error.getErrorType() == ErrorType.ValidationError ? "BAD_USER_INPUT" : "BAD_REQUEST");
    }
}
