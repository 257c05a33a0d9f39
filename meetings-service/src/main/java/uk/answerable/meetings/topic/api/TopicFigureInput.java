package uk.answerable.meetings.topic.api;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.topic.rules.ContextFigure;

/** A figure as the performance service shows it now. */
@Input("TopicFigureInput")
@Description("A figure as the graph shows it: of which measure, area, statistic and period, in which version.")
public record TopicFigureInput(
        @NonNull String measure,
        @NonNull String area,
        @NonNull String statistic,
        @NonNull String period,
        @NonNull String printed,
        @NonNull Integer version,
        @NonNull Instant knownAt) {

    ContextFigure used(LocalDate today) {
        return new ContextFigure(
                measure.strip(),
                area.strip(),
                statistic.strip(),
                period.strip(),
                printed.strip(),
                version,
                knownAt,
                today);
    }
}
