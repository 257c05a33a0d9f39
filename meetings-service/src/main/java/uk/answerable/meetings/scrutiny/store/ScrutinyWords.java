package uk.answerable.meetings.scrutiny.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.meetings.search.rules.Passage;
import uk.answerable.meetings.search.rules.Reach;
import uk.answerable.meetings.search.rules.SearchKind;
import uk.answerable.meetings.search.store.SearchSource;

/** What can be found of scrutiny: requests, answers, assessments, asks, disputed claims, deep dives. */
@ApplicationScoped
public class ScrutinyWords implements SearchSource {

    @Override
    public Uni<List<Passage>> passages(Mutiny.Session session) {
        var found = new ArrayList<Passage>();
        return ofReports(new Reports(session, null, found))
                .chain(() -> deepDives(session, found))
                .replaceWith(found);
    }

    /** What can be found of one report. */
    public Uni<List<Passage>> ofReport(Mutiny.Session session, UUID report) {
        var found = new ArrayList<Passage>();
        return ofReports(new Reports(session, report, found)).replaceWith(found);
    }

    /** Where passages of reports are looked for, and put: of one report, or of all where it is null. */
    private record Reports(Mutiny.Session session, @Nullable UUID report, List<Passage> found) {

        Uni<List<Object[]>> rows(String query) {
            var wanted = report;
            var select = session.createSelectionQuery(
                    wanted == null ? query : query + " where r.id = :report", Object[].class);
            return (wanted == null ? select : select.setParameter("report", wanted)).getResultList();
        }
    }

    private static Uni<Void> ofReports(Reports reports) {
        return texts(reports, "ScrutinyRequestRow", ScrutinyRequestRow.class, ScrutinyWords::request)
                .chain(() -> answers(reports))
                .chain(() -> texts(reports, "TopicAssessmentRow", TopicAssessmentRow.class, ScrutinyWords::assessment))
                .chain(() -> texts(reports, "UnansweredAskRow", UnansweredAskRow.class, ScrutinyWords::ask))
                .chain(() -> claims(reports));
    }

    /** A text to be found, before it is known of which report it is. */
    private record Said(
            SearchKind kind, String type, UUID id, @Nullable String reference, String title, String text) {}

    private static Said request(ScrutinyRequestRow row) {
        return new Said(
                SearchKind.REQUEST,
                "ScrutinyRequest",
                row.id,
                "Request %d".formatted(row.number),
                row.topic,
                "%s. %s".formatted(row.type, row.gist));
    }

    private static Said assessment(TopicAssessmentRow row) {
        return new Said(
                SearchKind.ASSESSMENT,
                "TopicAssessment",
                row.id,
                null,
                row.topic,
                "%s. %s".formatted(row.assessment, row.gist));
    }

    private static Said ask(UnansweredAskRow row) {
        return new Said(SearchKind.UNANSWERED_ASK, "UnansweredAsk", row.id, null, row.topic, row.gist);
    }

    private static <R> Uni<Void> texts(Reports reports, String entity, Class<R> type, Function<R, Said> said) {
        return reports.rows("select x, r from %s x join ScrutinyReportRow r on r.id = x.reportId".formatted(entity))
                .invoke(rows -> rows.forEach(row -> {
                    var report = (ScrutinyReportRow) row[1];
                    reports.found().add(passage(said.apply(type.cast(row[0])), report, report.date));
                }))
                .replaceWithVoid();
    }

    private static Uni<Void> answers(Reports reports) {
        return reports.rows("select a, q, r from AnswerRow a join ScrutinyRequestRow q on q.id = a.requestId"
                        + " join ScrutinyReportRow r on r.id = q.reportId")
                .invoke(rows -> rows.forEach(row -> {
                    var answer = (AnswerRow) row[0];
                    var said = new Said(
                            SearchKind.ANSWER,
                            "Answer",
                            answer.id,
                            answer.reference,
                            ((ScrutinyRequestRow) row[1]).topic,
                            answer.gist);
                    reports.found().add(passage(said, (ScrutinyReportRow) row[2], answer.givenOn));
                }))
                .replaceWithVoid();
    }

    private static Uni<Void> claims(Reports reports) {
        return reports.rows("select p, c, r from ClaimPositionRow p join DisputedClaimRow c on c.id = p.claimId"
                        + " join ScrutinyReportRow r on r.id = c.reportId")
                .map(rows -> rows.stream()
                        .map(row -> (ClaimPositionRow) row[0])
                        .sorted(Comparator.comparingInt((ClaimPositionRow row) -> row.position))
                        .toList())
                .chain(positions ->
                        texts(reports, "DisputedClaimRow", DisputedClaimRow.class, claim -> claim(claim, positions)));
    }

    private static Said claim(DisputedClaimRow row, List<ClaimPositionRow> positions) {
        var held = positions.stream()
                .filter(position -> position.claimId.equals(row.id))
                .map(position -> position.office + ": " + position.held)
                .toList();
        return new Said(SearchKind.DISPUTED_CLAIM, "DisputedClaim", row.id, null, row.subject, String.join(" ", held));
    }

    private static Uni<Void> deepDives(Mutiny.Session session, List<Passage> found) {
        return session.createSelectionQuery("from DeepDiveRow", DeepDiveRow.class)
                .getResultList()
                .invoke(rows -> rows.forEach(row -> found.add(deepDive(row))))
                .replaceWithVoid();
    }

    /** What can be found of a deep dive. */
    public static Passage deepDive(DeepDiveRow row) {
        return new Passage(
                SearchKind.DEEP_DIVE,
                row.id,
                row.meetingId,
                reach("DeepDive", "topic", row.forceCode, null),
                row.forceCode,
                null,
                row.heldOn,
                null,
                row.topic,
                "%s %s %s".formatted(row.proposedBy, row.target, row.result == null ? "" : row.result));
    }

    private static Passage passage(Said said, ScrutinyReportRow report, LocalDate dated) {
        return new Passage(
                said.kind(),
                said.id(),
                report.meetingId,
                reach(
                        said.type(),
                        said.kind() == SearchKind.DISPUTED_CLAIM ? "subject" : "gist",
                        report.forceCode,
                        null),
                report.forceCode,
                null,
                dated,
                said.reference(),
                said.title(),
                said.text());
    }

    private static Reach reach(String type, String field, String force, @Nullable String body) {
        return Reach.of(MatrixFile.get(), type, field, new Place(Place.ANY, force, body));
    }
}
