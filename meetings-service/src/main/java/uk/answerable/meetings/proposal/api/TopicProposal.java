package uk.answerable.meetings.proposal.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.graph.api.Measure;
import uk.answerable.meetings.graph.api.PoliceForce;
import uk.answerable.meetings.proposal.rules.ProposalState;
import uk.answerable.meetings.proposal.store.ProposalRow;

/** A topic that a signal proposes, for the office that holds the force to account. */
public record TopicProposal(
        @Id @NonNull String id,
        @NonNull PoliceForce force,
        @NonNull Measure measure,
        @NonNull String area,
        @NonNull String statistic,
        @NonNull LocalDate periodStart,
        @NonNull LocalDate periodEnd,

        @NonNull @Description("The rules that found it, with their version.")
        String ruleSet,

        @NonNull String kind,
        @NonNull String side,
        @NonNull String judgement,
        @NonNull ProposalState state,
        @Nullable @Description("Why it was set aside.") String reason,
        @Ignore @Nullable UUID meetingKey) {

    static TopicProposal of(ProposalRow row) {
        return new TopicProposal(
                row.id.toString(),
                new PoliceForce(row.forceCode),
                new Measure(row.measureCode),
                row.area,
                row.statistic,
                row.periodStart,
                row.periodEnd,
                row.ruleSet,
                row.kind,
                row.side,
                row.judgement,
                row.state,
                row.reason,
                row.meetingId);
    }
}
