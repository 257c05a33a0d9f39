package uk.answerable.meetings.quarterly.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.quarterly.rules.ScrutinyOpening;
import uk.answerable.meetings.quarterly.rules.ScrutinyPolicies;
import uk.answerable.meetings.quarterly.rules.ScrutinyStep;
import uk.answerable.meetings.quarterly.store.QuarterlyKeeping;

/** How the office asks and the force answers. */
@GraphQLApi
public class QuarterlyWritingGraph {

    /** No row has it: what an id that is none stands for. */
    private static final UUID NOBODYS = new UUID(0, 0);

    private final QuarterlyKeeping keeping;
    private final ScrutinyPolicies policies;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    QuarterlyWritingGraph(QuarterlyKeeping keeping, ScrutinyPolicies policies, CallerOfToken token, Clock clock) {
        this.keeping = keeping;
        this.policies = policies;
        this.token = token;
        this.clock = clock;
    }

    @Description("Opens the scrutiny of a quarter for a meeting.")
    @Mutation
    public @NonNull Uni<QuarterlyScrutinyPayload> openQuarterlyScrutiny(
            @Name("input") @NonNull OpenQuarterlyScrutinyInput input) {
        return keeping.open(
                        token.scope(),
                        new ScrutinyOpening(
                                input.meeting(), input.quarter(), input.title(), input.author(), input.marking()),
                        clock.instant())
                .map(outcome -> QuarterlyScrutinyPayload.of(outcome, policies));
    }

    @Description("Adds a request under the next number, or rewords one.")
    @Mutation
    public @NonNull Uni<QuarterlyScrutinyPayload> putScrutinyRequest(
            @Name("input") @NonNull PutScrutinyRequestInput input) {
        return write(input.id(), new ScrutinyStep.PutRequest(input.number(), input.text()));
    }

    @Description("Takes a request out before the report is sent; later ones move up.")
    @Mutation
    public @NonNull Uni<QuarterlyScrutinyPayload> removeScrutinyRequest(
            @Name("input") @NonNull RemoveScrutinyRequestInput input) {
        return write(input.id(), new ScrutinyStep.RemoveRequest(input.number()));
    }

    @Description("Marks something that the text of the report asks.")
    @Mutation
    public @NonNull Uni<QuarterlyScrutinyPayload> markScrutinyAsk(@Name("input") @NonNull MarkScrutinyAskInput input) {
        return write(input.id(), new ScrutinyStep.MarkAsk(input.place(), input.text()));
    }

    @Description("Gives an ask the number that puts it, or sets it aside with a reason.")
    @Mutation("settleScrutinyAsk")
    public @NonNull Uni<QuarterlyScrutinyPayload> settleScrutinyAsk(
            @Name("input") @NonNull SettleScrutinyAskInput input) {
        return write(input.id(), new ScrutinyStep.SettleAsk(input.ask(), input.number(), input.reason()));
    }

    @Description("Sends the report to the force; its numbers are then fixed.")
    @Mutation
    public @NonNull Uni<QuarterlyScrutinyPayload> sendScrutinyReport(
            @Name("input") @NonNull SendScrutinyReportInput input) {
        return write(input.id(), new ScrutinyStep.Send());
    }

    @Description("Puts a request otherwise after it was sent: a new version of the report, with the reason.")
    @Mutation
    public @NonNull Uni<QuarterlyScrutinyPayload> correctScrutinyRequest(
            @Name("input") @NonNull CorrectScrutinyRequestInput input) {
        return write(input.id(), new ScrutinyStep.CorrectRequest(input.number(), input.text(), input.reason()));
    }

    @Description("Withholds a request or an answer from publication, or gives it back.")
    @Mutation
    public @NonNull Uni<QuarterlyScrutinyPayload> withholdScrutinyText(
            @Name("input") @NonNull WithholdScrutinyTextInput input) {
        return write(input.id(), new ScrutinyStep.Withhold(input.number(), input.side(), input.provision()));
    }

    @Description("Says what the office holds against an answer that disputes; both positions stand.")
    @Mutation
    public @NonNull Uni<QuarterlyScrutinyPayload> holdScrutinyPosition(
            @Name("input") @NonNull HoldScrutinyPositionInput input) {
        return write(input.id(), new ScrutinyStep.HoldPosition(input.number(), input.position()));
    }

    @Description("Publishes questions and answers together, as they stand.")
    @Mutation
    public @NonNull Uni<QuarterlyScrutinyPayload> publishScrutiny(@Name("input") @NonNull PublishScrutinyInput input) {
        return write(input.id(), new ScrutinyStep.Publish());
    }

    @Description("Drafts the force's answer to a number; nobody else reads it until the response is submitted.")
    @Mutation
    public @NonNull Uni<QuarterlyScrutinyPayload> answerScrutinyRequest(
            @Name("input") @NonNull AnswerScrutinyRequestInput input) {
        return take(input.id(), "draft", new ScrutinyStep.DraftAnswers(Map.of(input.number(), input.answer())));
    }

    @Description("Submits the response; it is then locked, and numbers without an answer are unanswered.")
    @Mutation
    public @NonNull Uni<QuarterlyScrutinyPayload> submitScrutinyResponse(
            @Name("input") @NonNull SubmitScrutinyResponseInput input) {
        return take(input.id(), "submit", new ScrutinyStep.Submit(input.office()));
    }

    @Description("Answers a number otherwise, or late: a new version of the response, with the reason.")
    @Mutation
    public @NonNull Uni<QuarterlyScrutinyPayload> correctScrutinyAnswer(
            @Name("input") @NonNull CorrectScrutinyAnswerInput input) {
        return take(
                input.id(), "submit", new ScrutinyStep.CorrectAnswer(input.number(), input.answer(), input.reason()));
    }

    private Uni<QuarterlyScrutinyPayload> write(String id, ScrutinyStep step) {
        return take(id, "write", step);
    }

    private Uni<QuarterlyScrutinyPayload> take(String id, String command, ScrutinyStep step) {
        return keeping.take(token.scope(), id(id), command, step, clock.instant())
                .map(outcome -> QuarterlyScrutinyPayload.of(outcome, policies));
    }

    private static UUID id(String id) {
        return Batches.uuids(List.of(id)).stream().findFirst().orElse(NOBODYS);
    }
}
