package uk.answerable.meetings.quarterly.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.quarterly.rules.Scrutinising;
import uk.answerable.meetings.quarterly.rules.ScrutinyPolicies;
import uk.answerable.meetings.quarterly.rules.ScrutinyPolicy;
import uk.answerable.meetings.quarterly.rules.ScrutinyStage;
import uk.answerable.meetings.quarterly.store.QuarterlyWork;

/** The scrutiny of a quarter, for the offices that ask and answer; what the public reads of it is its report. */
@Description("The scrutiny of a quarter as the office writes it and the force answers it. The public reads the report.")
public record QuarterlyScrutiny(
        @Id @NonNull String id,

        @NonNull @Description("Of the report, once it is published.")
        String reference,

        @NonNull String force,
        @NonNull String quarter,
        @NonNull String title,
        @NonNull String author,
        @NonNull String marking,
        @NonNull ScrutinyStage stage,

        @Nullable @Description("The office of the force that answered.")
        String respondent,

        @Nullable @Description("When the report is due before the meeting.")
        ScrutinyDeadline reportDue,

        @Nullable @Description("When the response is due before the meeting.")
        ScrutinyDeadline responseDue,

        @NonNull List<@NonNull ScrutinyVersion> versions,
        @NonNull List<@NonNull QuarterlyRequest> requests,

        @NonNull @Description("Asks found in the text; the office's until they are public.")
        List<@NonNull QuarterlyAsk> asks,

        @NonNull @Description("What keeps the report from being sent.")
        List<@NonNull String> missing,

        @Description("Whether something of it is not published.")
        boolean unpublished,

        @Ignore UUID meetingKey) {

    static QuarterlyScrutiny of(QuarterlyWork work, ScrutinyPolicies policies) {
        var row = work.row();
        var policy = work.policy(policies);
        var report = policy.map(said -> said.reportDue(work.meeting()));
        var response = policy.map(said -> said.responseDue(work.meeting()));
        var scrutiny = work.scrutiny();
        return new QuarterlyScrutiny(
                row.id.toString(),
                row.reference,
                row.forceCode,
                row.quarter,
                row.title,
                row.author,
                row.marking,
                row.stage,
                row.respondent,
                report.map(ScrutinyDeadline::of).orElse(null),
                response.map(ScrutinyDeadline::of).orElse(null),
                scrutiny.versions().stream()
                        .map(version -> ScrutinyVersion.of(version, report, response))
                        .toList(),
                scrutiny.standing().stream()
                        .map(request -> QuarterlyRequest.of(scrutiny, request, policy, response))
                        .toList(),
                scrutiny.asks().stream().map(QuarterlyAsk::of).toList(),
                Scrutinising.missing(scrutiny),
                scrutiny.changed(),
                row.meetingId);
    }

    /** As the body writes it, or plain. */
    static String printed(Optional<ScrutinyPolicy> policy, int number) {
        return policy.map(said -> said.request(number)).orElse(String.valueOf(number));
    }
}
