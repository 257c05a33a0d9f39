package uk.answerable.meetings.quarterly.api;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.quarterly.rules.NumberedRequest;
import uk.answerable.meetings.quarterly.rules.RequestKind;
import uk.answerable.meetings.quarterly.rules.ScrutinyDeadline;
import uk.answerable.meetings.quarterly.rules.ScrutinyPolicy;
import uk.answerable.meetings.scrutiny.rules.RequestStatus;

/** A numbered request as it stands, with its answer. */
public record QuarterlyRequest(
        int number,

        @NonNull @Description("The number as the body writes it.")
        String printedNumber,

        @Nullable @Description("The section of the response that answers it.")
        String section,

        @NonNull RequestKind kind,
        @NonNull String topic,
        @NonNull String wording,

        @NonNull @Description("Where in the text of the report it is asked.")
        String place,

        @Nullable @Description("Code of the measure it is about.")
        String measure,

        @Nullable @Description("Provision under which the public does not read its wording.")
        String withheld,

        @Description("Version of the report that put it so.")
        int version,

        @NonNull RequestStatus status,

        @Nullable @Description("Null while there is none, and for others while it is the force's draft.")
        QuarterlyAnswer answer,

        @NonNull @Description("As earlier versions of the report put it.")
        List<@NonNull EarlierRequest> earlier) {

    static QuarterlyRequest of(
            uk.answerable.meetings.quarterly.rules.QuarterlyScrutiny scrutiny,
            NumberedRequest request,
            Optional<ScrutinyPolicy> policy,
            Optional<ScrutinyDeadline> due) {
        int number = request.number();
        return new QuarterlyRequest(
                number,
                QuarterlyScrutiny.printed(policy, number),
                policy.map(said -> said.section(number)).orElse(null),
                request.text().kind(),
                request.text().topic(),
                request.text().wording(),
                request.text().place(),
                request.text().measure(),
                request.withheld(),
                request.from(),
                scrutiny.status(number),
                scrutiny.answer(number)
                        .map(answer -> QuarterlyAnswer.of(scrutiny, answer, due))
                        .orElse(null),
                scrutiny.requests().stream()
                        .filter(one -> one.number() == number)
                        .flatMap(one -> EarlierRequest.of(one).stream())
                        .toList());
    }
}
