package uk.answerable.meetings.scrutiny.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.Sessions;

/** Scrutiny reports and what belongs to them; published, so public. */
@ApplicationScoped
public class ScrutinyStore {

    private final Sessions sessions;

    @Inject
    ScrutinyStore(Sessions sessions) {
        this.sessions = sessions;
    }

    public Uni<List<ScrutinyReportRow>> reportByReference(Scope scope, String reference) {
        return read(ScrutinyReportRow.class, "r where r.reference in (:keys)", List.of(reference));
    }

    public Uni<List<ScrutinyReportRow>> reports(Scope scope, Collection<UUID> ids) {
        return read(ScrutinyReportRow.class, "r where r.id in (:keys)", ids);
    }

    public Uni<List<ScrutinyRequestRow>> requestsOfReports(Scope scope, Collection<UUID> reports) {
        return read(ScrutinyRequestRow.class, "q where q.reportId in (:keys) order by q.number", reports);
    }

    public Uni<List<ScrutinyRequestRow>> requests(Scope scope, Collection<UUID> ids) {
        return read(ScrutinyRequestRow.class, "q where q.id in (:keys) order by q.askedOn, q.number", ids);
    }

    public Uni<List<AnswerRow>> answersOfRequests(Scope scope, Collection<UUID> requests) {
        return read(AnswerRow.class, "a where a.requestId in (:keys)", requests);
    }

    public Uni<List<AnswerRow>> answers(Scope scope, Collection<UUID> ids) {
        return read(AnswerRow.class, "a where a.id in (:keys)", ids);
    }

    public Uni<List<TopicAssessmentRow>> assessmentsOfReports(Scope scope, Collection<UUID> reports) {
        return read(TopicAssessmentRow.class, "t where t.reportId in (:keys) order by t.position", reports);
    }

    public Uni<List<TopicAssessmentRow>> assessments(Scope scope, Collection<UUID> ids) {
        return read(TopicAssessmentRow.class, "t where t.id in (:keys) order by t.position", ids);
    }

    public Uni<List<UnansweredAskRow>> asksOfReports(Scope scope, Collection<UUID> reports) {
        return read(UnansweredAskRow.class, "u where u.reportId in (:keys) order by u.position", reports);
    }

    public Uni<List<UnansweredAskRow>> asks(Scope scope, Collection<UUID> ids) {
        return read(UnansweredAskRow.class, "u where u.id in (:keys) order by u.position", ids);
    }

    public Uni<List<DisputedClaimRow>> claimsOfReports(Scope scope, Collection<UUID> reports) {
        return read(DisputedClaimRow.class, "c where c.reportId in (:keys) order by c.position", reports);
    }

    public Uni<List<DisputedClaimRow>> claims(Scope scope, Collection<UUID> ids) {
        return read(DisputedClaimRow.class, "c where c.id in (:keys) order by c.position", ids);
    }

    public Uni<List<ClaimPositionRow>> positionsOfClaims(Scope scope, Collection<UUID> claims) {
        return read(ClaimPositionRow.class, "p where p.claimId in (:keys) order by p.position", claims);
    }

    public Uni<List<ScrutinyReportRow>> reportsOfMeetings(Scope scope, Collection<UUID> meetings) {
        return read(ScrutinyReportRow.class, "r where r.meetingId in (:keys) order by r.reference", meetings);
    }

    public Uni<List<DeepDiveRow>> deepDives(Scope scope, Collection<UUID> ids) {
        return read(DeepDiveRow.class, "d where d.id in (:keys) order by d.topic", ids);
    }

    private <T> Uni<List<T>> read(Class<T> rows, String condition, Collection<?> keys) {
        if (keys.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return sessions.read(
                session -> session.createSelectionQuery("from " + rows.getSimpleName() + " " + condition, rows)
                        .setParameter("keys", keys)
                        .getResultList());
    }
}
