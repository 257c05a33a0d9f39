package uk.answerable.meetings.scrutiny.rules;

/** Something the report asks that no answer takes up: typically asked in the text and lost from the numbered list. */
public record UnansweredAsk(String topic, String gist) {

    /** Reads "topic (what became of it)". */
    public static UnansweredAsk parse(String text) {
        int bracket = text.indexOf('(');
        if (bracket < 0 || !text.endsWith(")")) {
            return new UnansweredAsk(text.strip(), "not taken up in the response");
        }
        return new UnansweredAsk(
                text.substring(0, bracket).strip(),
                text.substring(bracket + 1, text.length() - 1).strip());
    }
}
