package uk.answerable.performance.report.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.submission.rules.FreeText;

/** Text whose figures are bound to data: {@code {robbery:warwickshire:2019-12}} prints what the edition holds of it. */
public final class CommentaryText {

    private static final Pattern REFERENCE =
            Pattern.compile("\\{([a-z0-9_]+)(?:@([a-z0-9_]+))?:([a-z0-9/-]+):([^{}:\\n]{1,40})\\}");
    private static final Pattern LEFT_OVER = Pattern.compile("[{}]");
    private static final Pattern MARKUP = Pattern.compile("<\\s*[A-Za-z/!?]");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+");

    private final Dictionary dictionary;
    private final EditionContent content;

    /** For the commentary of an edition. */
    public CommentaryText(Dictionary dictionary, EditionContent content) {
        this.dictionary = dictionary;
        this.content = content;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /**
     * Whether the text may stand; refused with every reason: markup, a brace that opens no figure, a figure that names
     * nothing.
     */
    public Outcome<String> check(Catalogue catalogue, String text) {
        var problems = new ArrayList<String>();
        FreeText.problem(text).ifPresent(problem -> problems.add("the commentary is or " + problem));
        if (text.isBlank()) {
            problems.add("the commentary is empty");
        }
        if (MARKUP.matcher(text).find()) {
            problems.add("a commentary is plain text: take out what begins with < and a letter");
        }
        if (LEFT_OVER.matcher(REFERENCE.matcher(text).replaceAll("")).find()) {
            problems.add(
                    "a brace opens no figure; write {measure:area:period}, {robbery:warwickshire:2019-12} for one");
        }
        references(text).forEach(reference -> problem(catalogue, reference).ifPresent(problems::add));
        return problems.isEmpty()
                ? Outcome.done(text.strip())
                : Outcome.refused(problems.stream()
                        .map(problem -> Refusal.ofField(ProblemCode.INVALID_INPUT, "input.text", problem))
                        .toList());
    }

    /** Why a reference leads nowhere; empty where it names a figure of the edition. */
    Optional<String> problem(Catalogue catalogue, FigureReference reference) {
        var measure = dictionary.measure(reference.measure());
        if (measure.isEmpty()) {
            return Optional.of("%s: there is no measure of this code".formatted(reference.printed()));
        }
        var retired = catalogue.retiredBy(reference.measure(), content.period().start());
        if (retired.isPresent()) {
            return Optional.of("%s: the measure left editions on %s"
                    .formatted(reference.printed(), day(retired.get().on())));
        }
        if (dictionary
                .area(reference.area())
                .filter(area -> area.force().equals(content.force()))
                .isEmpty()) {
            return Optional.of("%s: %s has no area of this code".formatted(reference.printed(), content.force()));
        }
        return content.figure(reference).isPresent()
                ? Optional.empty()
                : Optional.of("%s: the edition holds no such figure; look at its period, area and statistic"
                        .formatted(reference.printed()));
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    /** Every figure the text names, each once. */
    public Set<FigureReference> references(String text) {
        var found = new LinkedHashSet<FigureReference>();
        REFERENCE.matcher(text).results().map(this::reference).forEach(found::add);
        return found;
    }

    private FigureReference reference(MatchResult found) {
        var statistic = Optional.ofNullable(found.group(2))
                .or(() -> dictionary.measure(found.group(1)).map(measure -> measure.usualStatistic()))
                .orElse("");
        return new FigureReference(found.group(1), statistic, found.group(3), found.group(4));
    }

    /** The text with its figures in it. */
    public String printed(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(content.figure(reference(found))
                        .map(figure -> figure.value().printed())
                        .orElse("(figure not held)")));
    }

    /** Sentence by sentence, references in their places. */
    static List<String> sentences(String text) {
        return SENTENCE.splitAsStream(text)
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }
}
