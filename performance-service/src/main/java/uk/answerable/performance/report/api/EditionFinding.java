package uk.answerable.performance.report.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.checker.rules.Severity;
import uk.answerable.performance.report.rules.Acceptance;

/** A finding of an edition as the graph shows it. */
@Description("Something in an edition that does not hold; one nobody accepted stops its sign-off.")
public record EditionFinding(
        @Id @NonNull String id,
        @NonNull String kind,
        @NonNull Severity severity,
        @NonNull String topic,
        @NonNull String what,
        @NonNull String why,

        @Nullable @Description("Why it may stand.") String acceptedBecause,

        @Nullable String acceptedBy) {

    static EditionFinding of(
            uk.answerable.performance.report.rules.EditionFinding found, @Nullable Acceptance acceptance) {
        return new EditionFinding(
                found.id(),
                found.kind().label(),
                found.severity(),
                found.topic(),
                found.what(),
                found.why(),
                acceptance == null ? null : acceptance.reason(),
                acceptance == null ? null : acceptance.office());
    }
}
