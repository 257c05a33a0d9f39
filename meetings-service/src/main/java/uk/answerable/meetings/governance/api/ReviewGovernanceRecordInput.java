package uk.answerable.meetings.governance.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.governance.rules.RiskLevel;

/** A review as it was held. */
@Input("ReviewGovernanceRecordInput")
public record ReviewGovernanceRecordInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,

        @NonNull @Description("What it came to.") String result,

        @Nullable @Description("After the review; as it was where none is given.")
        RiskLevel riskLevel,

        @Nullable @Description("Whether the ladder of reviews starts again at the bottom.")
        Boolean worse) {}
