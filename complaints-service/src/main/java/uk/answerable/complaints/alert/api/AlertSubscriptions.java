package uk.answerable.complaints.alert.api;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.alert.store.DeadlineAlerts;
import uk.answerable.complaints.alert.store.NoticeOfComplaints;
import uk.answerable.complaints.casework.api.CaseDesk;
import uk.answerable.complaints.casework.api.CaseView;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.events.CloudEvent;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.live.LiveEvents;
import uk.answerable.kernel.live.LiveFeed;

/** Deadlines that are near or have passed, told as they are raised to the office that deals with the case. */
@GraphQLApi
public class AlertSubscriptions {

    private final DeadlineAlerts alerts;
    private final CaseDesk desk;
    private final CallerOfToken token;
    private final LiveFeed<DeadlineAlerts.Raised> raised;

    @Inject
    AlertSubscriptions(DeadlineAlerts alerts, CaseDesk desk, CallerOfToken token, LiveEvents live) {
        this.alerts = alerts;
        this.desk = desk;
        this.token = token;
        this.raised = live.feed(NoticeOfComplaints.RAISED, this::load);
    }

    private Uni<Optional<DeadlineAlerts.Raised>> load(CloudEvent event) {
        return Ids.read(event.subject())
                .map(id -> alerts.find(Scope.ofService("live alerts", MatrixFile.get()), id))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    @Subscription
    @Description("Deadlines of a force's cases as they come near and as they pass, those of the cases that the caller's"
            + " office deals with.")
    public Multi<DeadlineAlert> deadlineAlerts(@Name("force") @NonNull String force) {
        var scope = token.scope();
        if (!scope.caller().forces().contains(force)) {
            return Multi.createFrom()
                    .failure(new RefusedException(Refusal.ofField(
                            ProblemCode.UNKNOWN_CODE, "force", "there is no such force whose cases you deal with")));
        }
        return raised.to(one -> one.complaint().identity().force().equals(force) && DeadlineAlerts.permits(scope, one))
                .onItem()
                .transformToUniAndConcatenate(one -> alerts.told(scope, one).replaceWith(() -> DeadlineAlert.of(one)));
    }

    @Description("The case it is about, as far as the caller may see it now.")
    public Uni<List<@Nullable CaseView>> complaintCase(@Source List<DeadlineAlert> alerts) {
        return desk.find(
                token.scope(), alerts.stream().map(DeadlineAlert::caseKey).toList());
    }
}
