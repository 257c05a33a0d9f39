package uk.answerable.performance.report.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.performance.report.rules.ReferenceFigures.CATALOGUE;
import static uk.answerable.performance.report.rules.ReferenceFigures.DICTIONARY;
import static uk.answerable.performance.report.rules.ReferenceFigures.MOMENT;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.performance.checker.rules.Checker;
import uk.answerable.performance.measure.rules.Measure;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.observation.rules.ValueForm;

/**
 * The checker over editions of each rhythm made from the reference figures, once with a commentary on every page that its
 * figures bear and once in silence, and over a pack with the tables added last. Every finding was judged by hand, by looking the figures up (checker/edition-judgements.csv); a finding nobody
 * has judged fails the test.
 */
class EditionJudgementsTest {

    private static final Logger LOG = Logger.getLogger(EditionJudgementsTest.class.getName());
    private static final double PRECISION = 0.95;

    /** The only force with enough figures for an edition is Warwickshire; Cheshire's are of one survey and one audit. */
    private static final List<EditionQuestion> EDITIONS = Stream.of(
                    "2019-10",
                    "2019-11",
                    "2019-12",
                    "2020-01",
                    "2020-03",
                    "2019/20 Q2",
                    "2019/20 Q3",
                    "2019/20 Q4",
                    "week ending 2019-12-08",
                    "week ending 2019-12-15")
            .flatMap(period -> Stream.of(ReportTemplate.values())
                    .map(template -> ReferenceFigures.question("warwickshire", template, period)))
            .toList();

    private static final EditionContext CONTEXT = new EditionContext(
            Audience.OFFICE,
            List.of(RecurringTableTest.rape("warwickshire/north-warwickshire-area", "2019-11", "2019-12")),
            List.of(QualitativeTablesTest.exercise(24, "2019-11-20", "domestic_abuse_satisfaction_follow_up")));

    /** Tables of the kinds added last, as an office pastes them into a pack of its own. */
    private static final String LATELY = "lately.txt";

    /** Measure, figure, its period, figure before, its period, noun, per cent, verb. */
    private static final String FORMS = """
             %1$s: %2$s were recorded in %3$s compared to %4$s in %5$s, a %6$s of %7$s%%.
            %1$s: in %3$s %2$s were recorded, a %7$s%% %6$s on the %4$s in %5$s.
            %1$s %8$s from %4$s in %5$s to %2$s in %3$s (%7$s%%).
            %1$s %8$s by %7$s%% from %4$s to %2$s.
            A %7$s%% %6$s in %1$s in %3$s (%2$s) compared to %5$s (%4$s).
            %1$s: a %7$s%% %6$s, from %4$s to %2$s.""";

    /** Weeks stand for months: the reference figures know hardly any week. */
    private static final Map<YearMonth, LocalDate> WEEKS = Map.of(
            YearMonth.of(2019, 10), LocalDate.of(2019, 12, 1),
            YearMonth.of(2019, 11), LocalDate.of(2019, 12, 8),
            YearMonth.of(2019, 12), LocalDate.of(2019, 12, 15));

    @Test
    void hardlyAnythingThatIsFoundInAnEditionIsFalse() throws IOException {
        var verdicts = new HashMap<String, String>();
        judgements()
                .forEach(row ->
                        verdicts.put(key(row.get("edition"), row.get("kind"), row.get("what")), row.get("verdict")));

        var unjudged = new ArrayList<String>();
        var held = new HashMap<String, Boolean>();
        for (var found : found()) {
            var verdict = verdicts.get(found);
            if (verdict == null) {
                unjudged.add(found);
            }
            held.put(found, "true".equals(verdict));
        }
        var trueOnes = held.values().stream().filter(holds -> holds).count();
        var precision = held.isEmpty() ? 0 : trueOnes / (double) held.size();
        LOG.info(() -> "findings: %d, judged true: %d, precision %.3f".formatted(held.size(), trueOnes, precision));

        assertThat(unjudged).as("look the figures up and judge these").isEmpty();
        assertThat(verdicts.keySet()).as("judged, but no longer found").isSubsetOf(held.keySet());
        assertThat(precision).isGreaterThanOrEqualTo(PRECISION);
    }

    @ParameterizedTest
    @CsvSource({
        "December 2019, November 2019",
        "week ending 15 December 2019, week ending 8 December 2019",
        "2019/20 Q3, 2019/20 Q2"
    })
    void theSameSentencesAreFoundWhereTheChangeIsWrong(String now, String before) {
        FORMS.lines().map(String::strip).forEach(form -> {
            var right = form.formatted("Robbery", "53", now, "48", before, "increase", "10.4", "rose");
            var wrong = form.formatted("Robbery", "53", now, "48", before, "increase", "12.4", "rose");
            assertThat(Checker.check("pack", right, List.of())).as(right).isEmpty();
            assertThat(Checker.check("pack", wrong, List.of())).as(wrong).isNotEmpty();
        });
    }

    private static String key(String edition, String kind, String what) {
        return edition + '|' + kind + '|' + what;
    }

    private static List<CSVRecord> judgements() throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Objects.requireNonNull(
                        EditionJudgementsTest.class.getResourceAsStream("/checker/edition-judgements.csv"));
                var rows = format.parse(new InputStreamReader(in, UTF_8))) {
            return rows.getRecords();
        }
    }

    private static List<String> found() throws IOException {
        var all = new ArrayList<String>();
        for (var question : EDITIONS) {
            var content = Assembly.of(question, figures(question), CONTEXT);
            var name = question.template() + " " + question.period().label();
            found(content, commentary(question, content))
                    .forEach(found -> all.add(key(name, found.kind().label(), found.what())));
            found(content, Map.of())
                    .forEach(found ->
                            all.add(key(name + " in silence", found.kind().label(), found.what())));
        }
        try (var pack = Objects.requireNonNull(EditionJudgementsTest.class.getResourceAsStream("/checker/" + LATELY))) {
            Checker.check(LATELY, new String(pack.readAllBytes(), UTF_8), List.of())
                    .forEach(found -> all.add(key(LATELY, found.kind().label(), found.what())));
        }
        return all;
    }

    private static List<EditionFinding> found(EditionContent content, Map<String, Commentary> commentary) {
        return EditionCheck.of(content, commentary, CATALOGUE, new CommentaryText(DICTIONARY, content), () -> false)
                .findings();
    }

    private static Map<String, Commentary> commentary(EditionQuestion question, EditionContent content) {
        var commentary = new HashMap<String, Commentary>();
        content.topics()
                .forEach(page -> said(question, content, page)
                        .ifPresent(text -> commentary.put(page.topic(), new Commentary(text, MOMENT, "office", null))));
        return commentary;
    }

    private static Map<SeriesKey, List<Known>> figures(EditionQuestion question) {
        var all = ReferenceFigures.of(question);
        if (question.isWeekly()) {
            all.replaceAll((key, figures) ->
                    figures.stream().flatMap(figure -> week(figure).stream()).toList());
        }
        return all;
    }

    private static Optional<Known> week(Known figure) {
        if (figure.period().kind() != PeriodKind.MONTH) {
            return Optional.of(figure);
        }
        return Optional.ofNullable(WEEKS.get(YearMonth.from(figure.period().end())))
                .map(end -> new Known(
                        new Period(end.minusDays(6), end, PeriodKind.WEEK),
                        figure.value(),
                        figure.version(),
                        figure.knownAt(),
                        figure.publishedAt(),
                        figure.source(),
                        figure.note()));
    }

    /** What the newest two figures of the page's measure bear, in the words an office uses. */
    private static Optional<String> said(EditionQuestion question, EditionContent content, TopicPage page) {
        return question.topics().keySet().stream()
                .filter(topic -> topic.code().equals(page.topic()))
                .findFirst()
                .flatMap(question::lead)
                .flatMap(lead -> {
                    var held = content.figures().stream()
                            .filter(figure -> figure.measure().equals(lead.code())
                                    && figure.area().equals(question.force())
                                    && figure.statistic().equals(lead.usualStatistic())
                                    && figure.known().value().number() != null)
                            .map(EditionFigure::known)
                            .sorted(Comparator.comparing(Known::period))
                            .toList();
                    if (held.isEmpty()) {
                        return Optional.empty();
                    }
                    var now = held.getLast();
                    var before = held.stream()
                            .filter(figure ->
                                    figure.period().equals(now.period().previous()))
                            .findFirst();
                    return Optional.of(before.map(
                                    earlier -> bound(question, lead, now, earlier) + inWords(lead, now, earlier))
                            .orElseGet(() -> "%s: %s.".formatted(lead.label(), cited(question, lead, now))));
                });
    }

    private static String bound(EditionQuestion question, Measure lead, Known now, Known earlier) {
        return "%s: %s %s from %s."
                .formatted(
                        lead.label(), cited(question, lead, now), verb(now, earlier), cited(question, lead, earlier));
    }

    /** As people write who bind nothing: what was, when, and how it changed; counts only, whose change is a percentage. */
    private static String inWords(Measure lead, Known now, Known earlier) {
        var to = now.value().number();
        var from = earlier.value().number();
        if (now.value().form() != ValueForm.COUNT || from.signum() == 0 || to.compareTo(from) == 0) {
            return "";
        }
        var up = to.compareTo(from) > 0;
        var percent = to.subtract(from).abs().multiply(BigDecimal.valueOf(100)).divide(from, 1, RoundingMode.HALF_UP);
        return FORMS.formatted(
                lead.label(),
                to.toPlainString(),
                words(now.period()),
                from.toPlainString(),
                words(earlier.period()),
                up ? "increase" : "decrease",
                percent.toPlainString(),
                up ? "rose" : "fell");
    }

    private static String words(Period period) {
        return EditionPeriod.read(period.label()).map(EditionPeriod::words).orElseGet(period::label);
    }

    private static String verb(Known now, Known before) {
        var moved = Objects.requireNonNull(now.value().number())
                .compareTo(Objects.requireNonNull(before.value().number()));
        return moved > 0 ? "after an increase" : moved < 0 ? "after a decrease" : "with no change";
    }

    private static String cited(EditionQuestion question, Measure lead, Known figure) {
        return "{%s:%s:%s} in %s"
                .formatted(
                        lead.code(),
                        question.force(),
                        figure.period().label(),
                        figure.period().label());
    }
}
