package uk.answerable.performance.document.rules;

/** What can have happened to a cell between the page and its text (FEATURES D3 354), and what would be right. */
public enum DamageKind {
    LOST_LABEL("the label of the row or column is lost, or its beginning is", "the words the page shows there"),
    GLYPH_ARROW("a sign of a symbol font stands for an arrow or mark", "the arrow in words, as the page shows it"),
    NO_CHARACTER("a sign of the page has no character in the file", "the sign the page shows"),
    LOOKALIKE("a letter of another alphabet that looks like one of ours", "the letter as we write it"),
    OVERLAID("two texts lie over each other in one place", "the one text that is meant"),
    TURNED("the page lies on its side, upside down or mirrored", "the figures read from the page set upright"),
    SPLIT_CELL("one text is split over two cells", "the whole text in one cell"),
    MERGED_CELL("one figure stands in a cell merged over several", "the figure of each cell"),
    NESTED_TABLE("a table stands inside the cell", "its cells in a table of their own"),
    PICTURE("a picture stands where text should be", "the words or figures the picture shows"),
    HIDDEN_TEXT("the text is invisible: a machine read it from a picture, or somebody hid it", "what the page shows"),
    LOST_NOTE("a footnote mark without its note under the table", "the note, or that it changes nothing");

    private final String words;
    private final String right;

    DamageKind(String words, String right) {
        this.words = words;
        this.right = right;
    }

    public String words() {
        return words;
    }

    /** What a reader would have to put in its place. */
    public String right() {
        return right;
    }
}
