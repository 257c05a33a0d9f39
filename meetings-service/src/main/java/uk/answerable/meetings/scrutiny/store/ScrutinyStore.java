package uk.answerable.meetings.scrutiny.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.crosswalk.store.MeasureLinkRow;

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

    /** One page of those on a force, newest first. */
    public Uni<Page<ScrutinyReportRow>> reportsOfForce(Scope scope, String force, PageRequest request) {
        var after = request.after().map(ScrutinyStore::position);
        return sessions.read(session -> {
                    var query = session.createSelectionQuery(
                                    "from ScrutinyReportRow r where r.forceCode = :force"
                                            + (after.isPresent()
                                                    ? " and (r.date < :date or r.date = :date and r.reference < :reference)"
                                                    : "")
                                            + " order by r.date desc, r.reference desc",
                                    ScrutinyReportRow.class)
                            .setParameter("force", force)
                            .setMaxResults(request.rowsToRead());
                    after.ifPresent(last ->
                            query.setParameter("date", last.date()).setParameter("reference", last.reference()));
                    return query.getResultList();
                })
                .map(rows -> Page.cut(rows, request, row -> Cursor.of(row.date, row.reference)));
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

    /** Which measures the requests are about, as the crosswalk or the office ties them. */
    public Uni<List<MeasureLinkRow>> measuresOfRequests(Scope scope, Collection<UUID> requests) {
        return read(
                MeasureLinkRow.class,
                "l where l.kind = REQUEST and l.subjectId in (:keys) order by l.measureCode",
                requests);
    }

    private record Last(LocalDate date, String reference) {}

    private static Last position(Cursor cursor) {
        return cursor.read(2, key -> new Last(LocalDate.parse(key.getFirst()), key.getLast()))
                .orThrow();
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
