package uk.answerable.performance.document.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * Which table of a document a mapping is for. What is given must all be so.
 *
 * @param number counted through the document from 1, or null
 * @param caption words of the line it stands under, or null
 * @param heading names of columns it has
 * @param leaveOut labels of rows that are no figures of ours, such as totals
 */
public record TableChoice(
        @Nullable Integer number, @Nullable String caption, Set<String> heading, Set<String> leaveOut) {

    public TableChoice(
            @Nullable Integer number,
            @Nullable String caption,
            @Nullable Set<String> heading,
            @Nullable Set<String> leaveOut) {
        this.number = number;
        this.caption = caption;
        this.heading = heading == null ? Set.of() : Set.copyOf(heading);
        this.leaveOut = leaveOut == null ? Set.of() : Set.copyOf(leaveOut);
    }

    /** What is wrong with it, in the user's words. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (number == null && (caption == null || caption.isBlank()) && heading.isEmpty()) {
            problems.add("Say which table: its number, words of its caption, or columns of its heading");
        }
        if (number != null && number < 1) {
            problems.add("Tables are counted from 1");
        }
        return problems;
    }

    /** The one table meant. */
    public Outcome<DocumentTable> in(ReadDocument document) {
        if (document.tables().isEmpty()) {
            return refused("The document has no table" + pictures(document));
        }
        var meant = document.tables().stream().filter(this::means).toList();
        return switch (meant.size()) {
            case 1 -> Outcome.done(meant.getFirst());
            case 0 ->
                refused("The table the mapping names (%s) is not there; the document has %s%s"
                        .formatted(words(), document.listed(), pictures(document)));
            default ->
                refused("The mapping could mean %s; name the number too"
                        .formatted(meant.stream()
                                .limit(10)
                                .map(DocumentTable::label)
                                .collect(Collectors.joining(" or "))));
        };
    }

    private boolean means(DocumentTable table) {
        return (number == null || number == table.number())
                && (caption == null || small(table.caption()).contains(small(caption)))
                && table.heading().containsAll(heading);
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }

    private String words() {
        var words = new ArrayList<String>();
        if (number != null) {
            words.add("number " + number);
        }
        if (caption != null) {
            words.add("caption " + caption);
        }
        if (!heading.isEmpty()) {
            words.add("columns " + heading.stream().sorted().collect(Collectors.joining(", ")));
        }
        return String.join(", ", words);
    }

    private static String pictures(ReadDocument document) {
        return document.pictures().isEmpty()
                ? ""
                : "; page %s %s a picture only, ask for the document as text or send the figures as a spreadsheet"
                        .formatted(
                                document.pictures().stream()
                                        .limit(10)
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ")),
                                document.pictures().size() == 1 ? "is" : "are each");
    }

    private static Outcome<DocumentTable> refused(String sentence) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, "table", sentence));
    }
}
