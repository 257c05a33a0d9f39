package uk.answerable.performance.dictionary.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.measure.rules.InclusionRule;

/** A topic as the graph shows it. */
@Name("MeasureTopic")
@Description("Measures that are read together, with their signs of improvement.")
public record Topic(
        @NonNull String code,
        @NonNull String label,
        @Nullable String priority,

        @Nullable @Description("When an edition of the performance report takes it in.")
        InclusionRule inclusion,

        @NonNull String source,
        @NonNull List<@NonNull SignOfImprovement> signs) {

    static Topic of(uk.answerable.performance.measure.rules.Topic topic) {
        return new Topic(
                topic.code(),
                topic.label(),
                topic.priority(),
                topic.inclusion(),
                topic.source(),
                topic.signs().stream()
                        .map(sign -> new SignOfImprovement(sign.text(), sign.source()))
                        .toList());
    }

    /** A sign as the graph shows it. */
    @Description("What would show improvement, and where it is stated.")
    public record SignOfImprovement(
            @NonNull String text, @NonNull String source) {}
}
