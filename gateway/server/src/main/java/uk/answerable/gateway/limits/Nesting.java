package uk.answerable.gateway.limits;

/**
 * How deep a document nests its brackets, told without parsing it: a parser goes down a level for each. Brackets in
 * strings and comments are none (GraphQL specification, Lexical Tokens).
 */
public final class Nesting {

    private static final String BLOCK = "\"\"\"";

    private final String document;
    private int at;

    private Nesting(String document) {
        this.document = document;
    }

    /** The levels of the deepest bracket; 0 for a document without any. */
    public static int of(String document) {
        return new Nesting(document).deepest();
    }

    private int deepest() {
        int deepest = 0;
        int open = 0;
        while (at < document.length()) {
            switch (document.charAt(at)) {
                case '{', '(', '[' -> deepest = Math.max(deepest, ++open);
                case '}', ')', ']' -> open = Math.max(0, open - 1);
                case '#' -> skipComment();
                case '"' -> skipString();
                default -> {
                    // no bracket
                }
            }
            at++;
        }
        return deepest;
    }

    private void skipComment() {
        while (at + 1 < document.length() && "\n\r".indexOf(document.charAt(at + 1)) < 0) {
            at++;
        }
    }

    /** To its last quotation mark, or to where a string that does not end is no string any more. */
    private void skipString() {
        boolean block = document.startsWith(BLOCK, at);
        int end = block ? at + BLOCK.length() : at + 1;
        while (end < document.length()) {
            char c = document.charAt(end);
            if (block ? document.startsWith(BLOCK, end) : c == '"' || c == '\n' || c == '\r') {
                break;
            }
            boolean escape = block ? document.startsWith("\\" + BLOCK, end) : c == '\\';
            end += escape ? (block ? 1 + BLOCK.length() : 2) : 1;
        }
        at = block ? end + BLOCK.length() - 1 : end;
    }
}
