package uk.answerable.deploy.parts;

import java.util.List;

/** A part that did not start or died: its name, what it said last, and the way out. */
public final class PartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String part;

    /** A failure without a log to quote. */
    public PartFailed(String part, String what, String wayOut) {
        this(part, what, List.of(), wayOut);
    }

    /** A failure with the last lines of the part's log. */
    public PartFailed(String part, String what, List<String> lastLines, String wayOut) {
        super(describe(part, what, lastLines, wayOut));
        this.part = part;
    }

    /** The part that failed. */
    public String part() {
        return part;
    }

    private static String describe(String part, String what, List<String> lastLines, String wayOut) {
        StringBuilder text = new StringBuilder(part).append(": ").append(what).append('\n');
        for (String line : lastLines) {
            text.append("  | ").append(line).append('\n');
        }
        return text.append("  Way out: ").append(wayOut).toString();
    }
}
