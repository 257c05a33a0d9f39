package uk.answerable.performance.dictionary.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.measure.rules.Counts;
import uk.answerable.performance.measure.rules.FoundBy;
import uk.answerable.performance.measure.rules.Frequency;
import uk.answerable.performance.measure.rules.Window;

/** An entry as the graph shows it. */
@Description("What a measure is: definition, system, owner, how often, and what it overlaps.")
public record MeasureEntry(
        @NonNull Topic topic,
        @NonNull String definition,
        @NonNull String source,
        @NonNull Counts counts,
        @NonNull FoundBy foundBy,

        @Nullable @Description("Keyword rule, or classification and its version.")
        String rule,

        @NonNull String system,
        @NonNull Frequency frequency,
        int lagMonths,
        @NonNull String owner,
        @Nullable Window window,
        @Nullable String excludes,
        @NonNull List<@NonNull MeasureRelation> relations,
        @NonNull List<@NonNull MeasureChange> changes) {}
