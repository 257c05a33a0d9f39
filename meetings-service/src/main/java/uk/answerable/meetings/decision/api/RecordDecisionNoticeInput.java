package uk.answerable.meetings.decision.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.decision.rules.DecisionEntry;

/** A decision for the register. */
@Input("RecordDecisionNoticeInput")
public record RecordDecisionNoticeInput(
        @NonNull String force,

        @NonNull @Description("Series and number: WPCC20095.")
        String reference,

        @NonNull String title,
        @Nullable LocalDate decidedOn,
        @NonNull String decisionMaker,

        @Nullable @Description("Section of the Freedom of Information Act 2000 that keeps it from publication.")
        Integer exemptSection,

        @Nullable @Description("Where it is published.") String address) {

    DecisionEntry entry() {
        return new DecisionEntry(reference, title, decidedOn, decisionMaker, exemptSection, address);
    }
}
