package uk.answerable.performance.report.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.performance.checker.rules.Kind;
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
    private static final Pattern SIGNIFICANT = Pattern.compile(
            "(?i)\\bsignificantly (?:above|below|higher than|lower than) (?:the )?(?:monthly )?average\\b");
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
        content.topics().forEach(this::topic);
        var complete = whole(outOfTime);
        var distinct = findings.stream()
                .distinct()
                .sorted(Comparator.comparing(EditionFinding::severity).thenComparing(EditionFinding::topic))
                .toList();
        return new Checked(distinct, complete);
    }

    /** The checker reads the edition as a reader has it, every page beside every other. */
    private boolean whole(BooleanSupplier outOfTime) {
        var printed = new HashMap<String, String>();
        commentary.forEach((topic, said) -> printed.put(topic, text.printed(said.text())));
        var read = new EditionText(content, printed, text.dictionary(), catalogue);
        var checked = read.checked(outOfTime);
        checked.findings()
                .forEach(found -> findings.add(EditionFinding.of(
                        found.kind(),
                        found.severity(),
                        read.topicOf(found).orElse(EditionText.WHOLE),
                        found.what(),
                        found.why())));
        return checked.complete();
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
        if (average.find() && !SIGNIFICANT.matcher(sentence).find()) {
            var word = average.group(1).toLowerCase(Locale.ROOT).replace(" with", "");
            content.figure(averageOf(current))
                    .ifPresent(
                            mean -> holds(page, sentence, DerivationKind.AGAINST_AVERAGE, "average", now, mean, word));
        }
        significant(page, sentence, current, now);
        apart(page, bound);
    }

    /** Answers to different questions do not stand beside each other in one sentence. */
    private void apart(TopicPage page, List<FigureReference> bound) {
        for (var one : bound) {
            for (var other : bound.subList(bound.indexOf(one) + 1, bound.size())) {
                catalogue
                        .registers()
                        .apart(one.measure(), other.measure())
                        .ifPresent(reason -> add(
                                Kind.QUESTIONS,
                                Severity.HIGH,
                                page,
                                "%s is set beside %s"
                                        .formatted(
                                                known(one).value().printed(),
                                                known(other).value().printed()),
                                reason));
            }
        }
    }

    /** "Significantly" is a term: a test says whether it holds, and where none can be made it is not said. */
    private void significant(TopicPage page, String sentence, FigureReference current, Known now) {
        var claim = SIGNIFICANT.matcher(sentence);
        if (!claim.find()) {
            return;
        }
        var word = claim.group().toLowerCase(Locale.ROOT);
        var asked = content.figure(averageOf(current)).flatMap(mean -> DataWords.significance(now, mean));
        var derived = asked.map(Derivations::derive);
        if (derived.isPresent() && derived.get() instanceof Outcome.Done<Derived>(var test)) {
            if (!Agreement.of(asked.orElseThrow(), test, word).orElse(true)) {
                add(
                        Kind.DIRECTION_WORD,
                        Severity.HIGH,
                        page,
                        "\"%s\" is said of %s in %s"
                                .formatted(
                                        word,
                                        now.value().printed(),
                                        now.period().label()),
                        "By the test it is %s (%s)".formatted(test.printed(), test.explanation()));
            }
        } else {
            add(
                    Kind.DIRECTION_WORD,
                    Severity.MEDIUM,
                    page,
                    "\"%s\" is said of %s in %s, and no test can be made of it"
                            .formatted(word, now.value().printed(), now.period().label()),
                    "The term needs a count, or a percentage with its base, and the monthly average");
        }
    }

    private static FigureReference averageOf(FigureReference current) {
        return new FigureReference(current.measure(), EditionQuestion.AVERAGE, current.area(), current.period());
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
