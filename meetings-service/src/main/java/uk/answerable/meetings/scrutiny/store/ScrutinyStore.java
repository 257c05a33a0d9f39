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
import uk.answerable.kernel.store.JointReads;
import uk.answerable.meetings.crosswalk.store.MeasureLinkRow;

/** Scrutiny reports and what belongs to them; published, so public. */
@ApplicationScoped
public class ScrutinyStore {

    private final JointReads reads;

    @Inject
    ScrutinyStore(JointReads reads) {
        this.reads = reads;
    }

    public Uni<List<ScrutinyReportRow>> reportByReference(Scope scope, String reference) {
        return reads.list(
                ScrutinyReportRow.class, "select r.* from scrutiny_report r where r.reference = $1", reference);
    }

    /** One page of those on a force, newest first. */
    public Uni<Page<ScrutinyReportRow>> reportsOfForce(Scope scope, String force, PageRequest request) {
        var after = request.after().map(ScrutinyStore::position).orElse(BEFORE_ALL);
        return reads.list(
                        ScrutinyReportRow.class,
                        "select r.* from scrutiny_report r where r.force_code = $1 and (r.date, r.reference) < ($2, $3)"
                                + " order by r.date desc, r.reference desc limit $4",
                        force,
                        after.date(),
                        after.reference(),
                        request.rowsToRead())
                .map(rows -> Page.cut(rows, request, row -> Cursor.of(row.date, row.reference)));
    }

    public Uni<List<ScrutinyReportRow>> reports(Scope scope, Collection<UUID> ids) {
        return reads.byKeys(ScrutinyReportRow.class, "select r.* from scrutiny_report r where r.id = any($1)", ids);
    }

    public Uni<List<ScrutinyRequestRow>> requestsOfReports(Scope scope, Collection<UUID> reports) {
        return reads.byKeys(
                ScrutinyRequestRow.class,
                "select q.* from scrutiny_request q where q.report_id = any($1) order by q.number",
                reports);
    }

    public Uni<List<ScrutinyRequestRow>> requests(Scope scope, Collection<UUID> ids) {
        return reads.byKeys(
                ScrutinyRequestRow.class,
                "select q.* from scrutiny_request q where q.id = any($1) order by q.asked_on, q.number",
                ids);
    }

    public Uni<List<AnswerRow>> answersOfRequests(Scope scope, Collection<UUID> requests) {
        return reads.byKeys(AnswerRow.class, "select a.* from answer a where a.request_id = any($1)", requests);
    }

    public Uni<List<AnswerRow>> answers(Scope scope, Collection<UUID> ids) {
        return reads.byKeys(AnswerRow.class, "select a.* from answer a where a.id = any($1)", ids);
    }

    public Uni<List<TopicAssessmentRow>> assessmentsOfReports(Scope scope, Collection<UUID> reports) {
        return reads.byKeys(
                TopicAssessmentRow.class,
                "select t.* from topic_assessment t where t.report_id = any($1) order by t.position",
                reports);
    }

    public Uni<List<TopicAssessmentRow>> assessments(Scope scope, Collection<UUID> ids) {
        return reads.byKeys(
                TopicAssessmentRow.class,
                "select t.* from topic_assessment t where t.id = any($1) order by t.position",
                ids);
    }

    public Uni<List<UnansweredAskRow>> asksOfReports(Scope scope, Collection<UUID> reports) {
        return reads.byKeys(
                UnansweredAskRow.class,
                "select u.* from unanswered_ask u where u.report_id = any($1) order by u.position",
                reports);
    }

    public Uni<List<UnansweredAskRow>> asks(Scope scope, Collection<UUID> ids) {
        return reads.byKeys(
                UnansweredAskRow.class,
                "select u.* from unanswered_ask u where u.id = any($1) order by u.position",
                ids);
    }

    public Uni<List<DisputedClaimRow>> claimsOfReports(Scope scope, Collection<UUID> reports) {
        return reads.byKeys(
                DisputedClaimRow.class,
                "select c.* from disputed_claim c where c.report_id = any($1) order by c.position",
                reports);
    }

    public Uni<List<DisputedClaimRow>> claims(Scope scope, Collection<UUID> ids) {
        return reads.byKeys(
                DisputedClaimRow.class,
                "select c.* from disputed_claim c where c.id = any($1) order by c.position",
                ids);
    }

    public Uni<List<ClaimPositionRow>> positionsOfClaims(Scope scope, Collection<UUID> claims) {
        return reads.byKeys(
                ClaimPositionRow.class,
                "select p.* from claim_position p where p.claim_id = any($1) order by p.position",
                claims);
    }

    public Uni<List<ScrutinyReportRow>> reportsOfMeetings(Scope scope, Collection<UUID> meetings) {
        return reads.byKeys(
                ScrutinyReportRow.class,
                "select r.* from scrutiny_report r where r.meeting_id = any($1) order by r.reference",
                meetings);
    }

    public Uni<List<DeepDiveRow>> deepDives(Scope scope, Collection<UUID> ids) {
        return reads.byKeys(
                DeepDiveRow.class, "select d.* from deep_dive d where d.id = any($1) order by d.topic", ids);
    }

    /** Which measures the requests are about, as the crosswalk or the office ties them. */
    public Uni<List<MeasureLinkRow>> measuresOfRequests(Scope scope, Collection<UUID> requests) {
        return reads.byKeys(
                MeasureLinkRow.class,
                "select l.* from measure_link l where l.kind = 'REQUEST' and l.subject_id = any($1) order by l.measure_code",
                requests);
    }

    private record Last(LocalDate date, String reference) {}

    private static final Last BEFORE_ALL = new Last(LocalDate.of(9999, 12, 31), "");

    private static Last position(Cursor cursor) {
        return cursor.read(2, key -> new Last(LocalDate.parse(key.getFirst()), key.getLast()))
                .orThrow();
    }
}
