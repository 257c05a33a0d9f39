package uk.answerable.performance.report.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.answerable.performance.measure.rules.InclusionRule;
import uk.answerable.performance.measure.rules.Topic;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.SeriesKey;

/** Puts an edition together from figures as they were known: the same question and figures give the same edition. */
public final class Assembly {

    private final EditionQuestion question;
    private final EditionFigures figures;
    private final EditionContext context;
    private final Pages pages;
    private final List<SummaryLine> summary = new ArrayList<>();
    private final List<TopicPage> topics = new ArrayList<>();
    private final List<String> notIncluded = new ArrayList<>();

    private Assembly(EditionQuestion question, Map<SeriesKey, List<Known>> known, EditionContext context) {
        this.question = question;
        this.context = context;
        this.figures = new EditionFigures(question, known);
        this.pages = new Pages(question, figures);
    }

    /**
     * Assembles.
     *
     * @param known figures of {@link EditionQuestion#series()}, in any order
     */
    public static EditionContent of(
            EditionQuestion question, Map<SeriesKey, List<Known>> known, EditionContext context) {
        return new Assembly(question, known, context).content();
    }

    private EditionContent content() {
        question.topics().forEach(this::topic);
        return new EditionContent(
                question.force(),
                question.period(),
                question.asKnownAt(),
                question.previous(),
                summary,
                topics,
                tables(),
                notIncluded,
                figures.all());
    }

    private void topic(Topic topic, String priority) {
        var lead = question.lead(topic).orElseThrow();
        var retired =
                question.catalogue().retiredBy(lead.code(), question.period().start());
        if (retired.isPresent()) {
            notIncluded.add("%s: the measure left editions on %s"
                    .formatted(topic.label(), retired.get().on()));
            return;
        }
        var inclusion = Objects.requireNonNull(topic.inclusion());
        var newest = figures.newest(lead.code(), question.force(), lead.usualStatistic());
        if (newest.isEmpty()) {
            notIncluded.add(
                    question.isWeekly()
                            ? topic.label() + ": no figure of the week is held"
                            : topic.label() + ": no figure of the last twelve months is held");
            return;
        }
        var exceptional = pages.exceptional(topic, lead);
        if (!question.period()
                .rhythm()
                .includes(inclusion, question.period().closesQuarter(), !exceptional.isEmpty(), updated(topic))) {
            notIncluded.add("%s: stands in an edition %s".formatted(topic.label(), words(inclusion)));
            return;
        }
        var page = pages.page(topic, lead, exceptional);
        topics.add(page);
        summary.add(new SummaryLine(
                priority,
                topic.code(),
                topic.label(),
                words(inclusion),
                pages.data(lead, newest.get()),
                page.exceptional().isEmpty() ? "No exceptional volumes" : String.join("; ", page.exceptional())));
    }

    /** Whether a figure of the topic became known since the edition before. */
    private boolean updated(Topic topic) {
        var since = Optional.ofNullable(question.previous()).orElse(Instant.MIN);
        return question.measures(topic).stream()
                .flatMap(measure -> figures.series(measure.code(), question.force(), measure.usualStatistic()).stream())
                .anyMatch(figure -> figure.knownAt().isAfter(since));
    }

    private static String words(InclusionRule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private List<EditionTable> tables() {
        var tables = new ArrayList<EditionTable>();
        if (question.template().hasCrimeTables()) {
            var crime = new CrimeTables(question, figures);
            crime.breakdown().ifPresent(tables::add);
            crime.largest().ifPresent(tables::add);
            tables.addAll(crime.districts());
            crime.outcomes(new Tables(question, figures), question.end()).ifPresent(tables::add);
        }
        new RecurringTable(question, figures, context).table().ifPresent(tables::add);
        tables.addAll(new QualitativeTables(question, context).tables());
        return tables;
    }
}
