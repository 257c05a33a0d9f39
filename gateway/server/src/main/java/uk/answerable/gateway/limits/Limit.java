package uk.answerable.gateway.limits;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import uk.answerable.federation.ResponseError;

/** The limits, and how each says that it was passed. */
public enum Limit {
    BODY("The body has %,d bytes; %,d are allowed."),
    CHARACTERS("The document has %,d characters; %,d are allowed."),
    TOKENS("The document has %,d tokens; %,d are allowed."),
    NESTING("The document nests brackets %,d deep; %,d are allowed."),
    DEPTH("The operation is %,d levels deep; %,d are allowed."),
    ALIASES("One field is asked for under %,d names in one object; %,d are allowed."),
    ROOT_FIELDS("The operation has %,d fields at its root; %,d are allowed."),
    DIRECTIVES("The document has %,d directives; %,d are allowed."),
    FIELDS("The operation has %,d fields or more once its fragments are spread; %,d are allowed."),
    COST("The operation may cost %,d by the bounds of its lists; %,d are allowed. Ask for fewer at once (first)."),
    OPERATIONS("The connection would have %,d operations under way; %,d are allowed."),
    RESULT("The answer has %,d bytes; %,d are allowed. Ask for fewer at once (first).");

    /** The code of every refusal by a limit. */
    public static final String CODE = "LIMIT_EXCEEDED";

    private final String message;

    Limit(String message) {
        this.message = message;
    }

    /** The refusal: which limit, the value and the allowed value. */
    public ResponseError refusal(long value, long allowed) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", CODE);
        extensions.put("limit", name().toLowerCase(Locale.ROOT));
        extensions.put("value", value);
        extensions.put("allowed", allowed);
        return new ResponseError(message.formatted(value, allowed), List.of(), null, extensions);
    }

    /** How many tokens a document has, as far as it can be read; its length is bounded before this is asked. */
    public static int tokens(String document) {
        var tokens = new AtomicInteger();
        try {
            Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(document)
                    .parserOptions(ParserOptions.newParserOptions()
                            .maxTokens(Integer.MAX_VALUE)
                            .maxWhitespaceTokens(Integer.MAX_VALUE)
                            .parsingListener(token -> tokens.incrementAndGet())
                            .build())
                    .build());
        } catch (InvalidSyntaxException | StackOverflowError unreadable) {
            return tokens.get();
        }
        return tokens.get();
    }
}
