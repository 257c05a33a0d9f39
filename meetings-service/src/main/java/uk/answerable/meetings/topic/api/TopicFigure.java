package uk.answerable.meetings.topic.api;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.graph.api.Measure;
import uk.answerable.meetings.topic.rules.ContextFigure;

/** A figure as it was used: area, statistic, period and version name the observation, the measure leads to its series. */
@Description("A figure as it was used. The measure's series as known at the same moment shows the same figure.")
public record TopicFigure(
        @NonNull Measure measure,
        @NonNull String area,
        @NonNull String statistic,
        @NonNull String period,
        @NonNull String printed,

        @NonNull @Description("Of the observation, counted from 1.")
        Integer version,

        @NonNull @Description("When that version was known.")
        Instant knownAt,

        @NonNull @Description("The day it was taken into the topic.")
        LocalDate usedOn) {

    static @Nullable TopicFigure of(@Nullable ContextFigure figure) {
        return figure == null
                ? null
                : new TopicFigure(
                        new Measure(figure.measure()),
                        figure.area(),
                        figure.statistic(),
                        figure.period(),
                        figure.printed(),
                        figure.version(),
                        figure.knownAt(),
                        figure.usedOn());
    }
}
