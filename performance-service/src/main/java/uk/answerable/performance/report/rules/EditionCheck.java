package uk.answerable.performance.report.rules;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.performance.checker.rules.Checker;
import uk.answerable.performance.checker.rules.Kind;
import uk.answerable.performance.checker.rules.ReportTable;
import uk.answerable.performance.checker.rules.Severity;
import uk.answerable.performance.derivation.rules.Agreement;
import uk.answerable.performance.derivation.rules.Derivation;
import uk.answerable.performance.derivation.rules.DerivationKind;
import uk.answerable.performance.derivation.rules.Derivations;
import uk.answerable.performance.derivation.rules.Derived;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.observation.rules.Known;

/**
 * Finds what does not hold in an edition: the checker reads it as it reads any report, and each sentence with bound
 * figures is held against them by the rules of derived figures, which know the figure before and the average without
 * the sentence naming them.
 */
public final class EditionCheck {

    private static final Pattern UP = Pattern.compile("(?i)\\b(?:increas\\w*|rose|risen|rising|grew|grown)\\b");
    private static final Pattern DOWN =
            Pattern.compile("(?i)\\b(?:decreas\\w*|reduc\\w*|fell|fallen|falling|dropped|declin\\w*)\\b");
    private static final Pattern SAME = Pattern.compile("(?i)\\b(?:no change|unchanged)\\b");
    private static final Pattern STABLE = Pattern.compile("(?i)\\bstable\\b");
    private static final Pattern AVERAGE =
            Pattern.compile("(?i)\\b(in line with|above|below) (?:the )?(?:monthly )?average\\b");
    private static final Pattern WORD = Pattern.compile("\\b[a-z]");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final String PUNCTUATION = "[.!?]$";

    private final EditionContent content;
    private final Map<String, Commentary> commentary;
    private final Catalogue catalogue;
    private final CommentaryText text;
    private final List<EditionFinding> findings = new ArrayList<>();

    private EditionCheck(
            EditionContent content, Map<String, Commentary> commentary, Catalogue catalogue, CommentaryText text) {
        this.content = content;
        this.commentary = commentary;
        this.catalogue = catalogue;
        this.text = text;
    }

    /**
     * What was found.
     *
     * @param complete false when time ran out before the last check
     */
    public record Checked(List<EditionFinding> findings, boolean complete) {}

    /**
     * Reads the whole edition.
     *
     * @param commentary by topic
     * @param outOfTime asked before each check of the checker
     */
    public static Checked of(
            EditionContent content,
            Map<String, Commentary> commentary,
            Catalogue catalogue,
            CommentaryText text,
            BooleanSupplier outOfTime) {
        return new EditionCheck(content, commentary, catalogue, text).checked(outOfTime);
    }

    private Checked checked(BooleanSupplier outOfTime) {
        var complete = true;
        for (var page : content.topics()) {
            topic(page);
            var said = commentary.get(page.topic());
            if (said != null) {
                complete &= read(page, said, outOfTime);
            }
        }
        var distinct = findings.stream()
                .distinct()
                .sorted(Comparator.comparing(EditionFinding::severity).thenComparing(EditionFinding::topic))
                .toList();
        return new Checked(distinct, complete);
    }

    /** The checker reads a topic as a reader has it: the month it is of, the heading, the words, the lead table. */
    private boolean read(TopicPage page, Commentary said, BooleanSupplier outOfTime) {
        var heading = heading(page.label());
        var month = content.month().getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        var report = "PERFORMANCE SUMMARY%n%n%s %d%n%n%s%n%n%s%n"
                .formatted(month, content.month().getYear(), heading, text.printed(said.text()));
        var checked = Checker.check("edition", report, table(page, heading), List.of(), outOfTime);
        checked.findings().forEach(found -> add(found.kind(), found.severity(), page, found.what(), found.why()));
        return checked.complete();
    }

    private static String heading(String label) {
        return WORD.matcher(label).replaceAll(word -> word.group().toUpperCase(Locale.UK));
    }

    private static List<ReportTable> table(TopicPage page, String heading) {
        return page.tables().stream()
                .filter(table -> table.columns().getFirst().equals(Tables.AREA))
                .limit(1)
                .map(table -> new ReportTable(
                        heading,
                        table.columns().stream().map(EditionCheck::month).toList(),
                        table.rows().stream()
                                .map(row -> Stream.concat(
                                                Stream.of(row.label()),
                                                row.cells().stream().map(EditionTable.Cell::printed))
                                        .toList())
                                .toList()))
                .toList();
    }

    /** The checker reads months as reports print them. */
    private static String month(String column) {
        return MONTH.matcher(column).matches()
                ? YearMonth.parse(column).format(DateTimeFormatter.ofPattern("MMM-yy", Locale.ENGLISH))
                : column;
    }

    private void topic(TopicPage page) {
        var said = commentary.get(page.topic());
        if (said == null) {
            if (!page.exceptional().isEmpty()) {
                add(
                        Kind.UNANSWERED,
                        Severity.MEDIUM,
                        page,
                        "No commentary on " + String.join("; ", page.exceptional()),
                        "Exceptional volumes are explained, or it is said why not");
            }
            return;
        }
        var from = said.carriedFrom();
        if (from != null) {
            add(
                    Kind.STALE,
                    Severity.HIGH,
                    page,
                    "The commentary was carried forward from edition %d and nobody confirmed it".formatted(from),
                    "Text of another edition stands only when an office says it still holds");
        }
        text.references(said.text())
                .forEach(reference -> text.problem(catalogue, reference)
                        .ifPresent(problem -> add(
                                Kind.STALE,
                                Severity.HIGH,
                                page,
                                problem,
                                "The figures were assembled anew since it was written")));
        CommentaryText.sentences(said.text()).forEach(sentence -> sentence(page, sentence));
    }

    private void sentence(TopicPage page, String sentence) {
        var bound = text.references(sentence).stream()
                .filter(reference -> content.figure(reference).isPresent())
                .toList();
        if (bound.isEmpty()) {
            return;
        }
        var current = bound.stream()
                .max(Comparator.comparing(reference -> known(reference).period()))
                .orElseThrow();
        var now = known(current);
        before(bound, current).ifPresent(earlier -> {
            direction(sentence)
                    .ifPresent(word -> holds(page, sentence, DerivationKind.DIRECTION, "previous", now, earlier, word));
            if (STABLE.matcher(sentence).find()) {
                holds(page, sentence, DerivationKind.STABILITY, "previous", now, earlier, "stable");
            }
        });
        var average = AVERAGE.matcher(sentence);
        if (average.find()) {
            var word = average.group(1).toLowerCase(Locale.ROOT).replace(" with", "");
            content.figure(new FigureReference(
                            current.measure(), EditionQuestion.AVERAGE, current.area(), current.period()))
                    .ifPresent(
                            mean -> holds(page, sentence, DerivationKind.AGAINST_AVERAGE, "average", now, mean, word));
        }
    }

    /** One word for the direction told; empty where none or both are, for which is meant by which nobody can tell. */
    private static Optional<String> direction(String sentence) {
        var up = UP.matcher(sentence).find();
        var down = DOWN.matcher(sentence).find();
        var same = SAME.matcher(sentence).find();
        if ((up ? 1 : 0) + (down ? 1 : 0) + (same ? 1 : 0) != 1) {
            return Optional.empty();
        }
        return Optional.of(up ? "increase" : down ? "decrease" : "no change");
    }

    /** The earlier figure of the same series the sentence names, else the one of the period before. */
    private Optional<Known> before(List<FigureReference> bound, FigureReference current) {
        var now = known(current);
        return bound.stream()
                .filter(reference -> reference.measure().equals(current.measure())
                        && reference.area().equals(current.area())
                        && reference.statistic().equals(current.statistic()))
                .map(this::known)
                .filter(figure -> figure.period().compareTo(now.period()) < 0)
                .max(Comparator.comparing(Known::period))
                .or(() -> content.figure(new FigureReference(
                        current.measure(),
                        current.statistic(),
                        current.area(),
                        now.period().previous().label())));
    }

    private Known known(FigureReference reference) {
        return content.figure(reference).orElseThrow();
    }

    private void holds(
            TopicPage page, String sentence, DerivationKind kind, String role, Known now, Known other, String word) {
        DataWords.derivation(kind, role, now, other).ifPresent((Derivation asked) -> {
            if (Derivations.derive(asked) instanceof Outcome.Done<Derived>(var derived)
                    && !Agreement.of(asked, derived, word).orElse(true)) {
                add(
                        Kind.DIRECTION_WORD,
                        Severity.HIGH,
                        page,
                        "\"%s\" is said of %s in %s beside %s in %s: %s"
                                .formatted(
                                        word,
                                        now.value().printed(),
                                        now.period().label(),
                                        other.value().printed(),
                                        other.period().label(),
                                        text.printed(sentence).strip().replaceAll(PUNCTUATION, "")),
                        "By these figures it is %s (%s)".formatted(derived.printed(), derived.explanation()));
            }
        });
    }

    private void add(Kind kind, Severity severity, TopicPage page, String what, String why) {
        findings.add(EditionFinding.of(kind, severity, page.topic(), what, why));
    }
}
