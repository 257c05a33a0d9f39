package uk.answerable.performance.dictionary.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.measure.rules.OutcomeFamily;
import uk.answerable.performance.measure.rules.OutcomeFamily.OutcomeFamilyName;

/** An outcome code as the graph shows it. */
@Description("A crime outcome code and the family it belongs to.")
public record OutcomeCode(
        @NonNull String code,
        @NonNull OutcomeFamilyName family,
        @NonNull String version,
        @NonNull String source) {

    static OutcomeCode of(OutcomeFamily family) {
        return new OutcomeCode(family.code(), family.family(), family.version(), family.source());
    }
}
