package uk.answerable.performance.report.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.observation.rules.Known;

/**
 * What an edition says, but for its commentary: a tree of data, printed later.
 *
 * @param period it reports on
 * @param asKnownAt figures are those known then
 * @param previous moment of the edition before, null for the first
 * @param notIncluded topics left out, each with why
 * @param figures it was assembled from
 */
public record EditionContent(
        String force,
        EditionPeriod period,
        Instant asKnownAt,
        @Nullable Instant previous,
        List<SummaryLine> summary,
        List<TopicPage> topics,
        List<EditionTable> tables,
        List<String> notIncluded,
        List<EditionFigure> figures) {

    public EditionContent {
        summary = List.copyOf(summary);
        topics = List.copyOf(topics);
        tables = List.copyOf(tables);
        notIncluded = List.copyOf(notIncluded);
        figures = List.copyOf(figures);
    }

    public Optional<TopicPage> topic(String code) {
        return topics.stream().filter(page -> page.topic().equals(code)).findFirst();
    }

    /** A figure by what it is of. */
    public Optional<Known> figure(FigureReference reference) {
        return figures.stream()
                .filter(figure -> figure.is(reference))
                .map(EditionFigure::known)
                .findFirst();
    }
}
