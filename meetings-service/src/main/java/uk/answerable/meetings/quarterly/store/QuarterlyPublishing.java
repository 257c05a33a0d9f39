package uk.answerable.meetings.quarterly.store;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.events.DomainEvent;
import uk.answerable.kernel.events.Outbox;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;
import uk.answerable.meetings.crosswalk.store.MeasureLinkRow;
import uk.answerable.meetings.quarterly.rules.GivenAnswer;
import uk.answerable.meetings.quarterly.rules.NumberedRequest;
import uk.answerable.meetings.quarterly.rules.ScrutinyPolicies;
import uk.answerable.meetings.quarterly.rules.ScrutinySide;
import uk.answerable.meetings.quarterly.rules.ScrutinyVersion;
import uk.answerable.meetings.scrutiny.store.AnswerRow;
import uk.answerable.meetings.scrutiny.store.ScrutinyReportRow;
import uk.answerable.meetings.scrutiny.store.ScrutinyRequestRow;
import uk.answerable.meetings.scrutiny.store.ScrutinyWords;
import uk.answerable.meetings.search.store.SearchIndex;

/**
 * Puts the questions of a quarter and their answers, as they stand, where the public reads them. Published again after a
 * correction, each request and answer keeps its identifier; the public record keeps the earlier version.
 */
@ApplicationScoped
class QuarterlyPublishing {

    private final SearchIndex search;
    private final ScrutinyWords words;
    private final Outbox outbox;
    private final ScrutinyPolicies policies;

    @Inject
    QuarterlyPublishing(SearchIndex search, ScrutinyWords words, Outbox outbox, ScrutinyPolicies policies) {
        this.search = search;
        this.words = words;
        this.outbox = outbox;
        this.policies = policies;
    }

    Uni<Void> publish(Mutiny.Session session, QuarterlyWork work, Instant now) {
        return report(session, work)
                .chain(report -> answered(session, work, report)
                        .chain(() -> disputesAndAsks(session, work, report))
                        .chain(session::flush)
                        .chain(() -> words.ofReport(session, report))
                        .chain(passages -> search.replace(session, passages)))
                .chain(() -> outbox.append(session, published(work, now)));
    }

    private static Uni<UUID> report(Mutiny.Session session, QuarterlyWork work) {
        return session.createSelectionQuery(
                        "from ScrutinyReportRow r where r.reference = :reference", ScrutinyReportRow.class)
                .setParameter("reference", work.row().reference)
                .getSingleResultOrNull()
                .chain(known -> {
                    var row = known == null ? new ScrutinyReportRow() : known;
                    row.title = work.row().title;
                    row.version = "v" + work.scrutiny().version(ScrutinySide.REPORT);
                    row.date = lastOf(work, ScrutinySide.REPORT);
                    row.author = work.row().author;
                    row.marking = work.row().marking;
                    row.meetingId = work.row().meetingId;
                    if (known != null) {
                        return Uni.createFrom().item(row.id);
                    }
                    row.id = Ids.next();
                    row.reference = work.row().reference;
                    row.forceCode = work.row().forceCode;
                    return session.persist(row).replaceWith(row.id);
                });
    }

    private Uni<Void> answered(Mutiny.Session session, QuarterlyWork work, UUID report) {
        return session.createSelectionQuery(
                        "from ScrutinyRequestRow q where q.reportId = :report", ScrutinyRequestRow.class)
                .setParameter("report", report)
                .getResultList()
                .chain(requests -> session.createSelectionQuery(
                                "from AnswerRow a where a.requestId in"
                                        + " (select q.id from ScrutinyRequestRow q where q.reportId = :report)",
                                AnswerRow.class)
                        .setParameter("report", report)
                        .getResultList()
                        .chain(answers -> answered(
                                session,
                                work,
                                report,
                                requests.stream().collect(toMap(row -> row.number, row -> row)),
                                answers.stream().collect(toMap(row -> row.requestId, row -> row)))));
    }

    private Uni<Void> answered(
            Mutiny.Session session,
            QuarterlyWork work,
            UUID report,
            Map<Integer, ScrutinyRequestRow> requests,
            Map<UUID, AnswerRow> answers) {
        var done = Uni.createFrom().voidItem();
        for (var asked : work.scrutiny().standing()) {
            var known = requests.get(asked.number());
            var request = request(work, asked, report, known == null ? new ScrutinyRequestRow() : known);
            if (known == null) {
                done = done.chain(() -> session.persist(request)).chain(() -> tie(session, work, asked, request.id));
            }
            var given = work.scrutiny().answer(asked.number());
            if (given.isPresent()) {
                var before = answers.get(request.id);
                var answer = answer(work, given.get(), request.id, before == null ? new AnswerRow() : before);
                done = before == null ? done.chain(() -> session.persist(answer)) : done;
            }
        }
        return done;
    }

    private static ScrutinyRequestRow request(
            QuarterlyWork work, NumberedRequest asked, UUID report, ScrutinyRequestRow row) {
        row.id = row.id == null ? Ids.next() : row.id;
        row.reportId = report;
        row.number = asked.number();
        row.topic = asked.text().topic();
        row.type = asked.text().kind().words();
        row.gist = open(asked.text().wording(), asked.withheld());
        row.askedOn = work.scrutiny().versions().stream()
                .filter(one -> one.side() == ScrutinySide.REPORT && one.version() == 1)
                .findFirst()
                .orElseThrow()
                .on();
        row.status = work.scrutiny().status(asked.number());
        return row;
    }

    private AnswerRow answer(QuarterlyWork work, GivenAnswer given, UUID request, AnswerRow row) {
        var day = Optional.ofNullable(given.givenOn()).orElseThrow();
        var policy = work.policy(policies);
        row.id = row.id == null ? Ids.next() : row.id;
        row.requestId = request;
        row.reference = policy.map(said -> said.section(given.number())).orElse(String.valueOf(given.number()));
        row.gist = open(said(given), given.withheld());
        row.givenOn = day;
        row.office = Optional.ofNullable(work.row().respondent).orElseThrow();
        row.kind = given.text().kind();
        row.late =
                policy.map(said -> said.responseDue(work.meeting()).missed(day)).orElse(null);
        return row;
    }

    private static String said(GivenAnswer given) {
        var promise = given.text().promise();
        return promise == null
                ? given.text().text()
                : "%s Action promised: %s".formatted(given.text().text(), promise);
    }

    /** The thread of the measure that a request names shows it. */
    private static Uni<Void> tie(Mutiny.Session session, QuarterlyWork work, NumberedRequest asked, UUID request) {
        var measure = asked.text().measure();
        if (measure == null) {
            return Uni.createFrom().voidItem();
        }
        var link = new MeasureLinkRow();
        link.measureCode = measure;
        link.forceCode = work.row().forceCode;
        link.kind = SubjectKind.REQUEST;
        link.subjectId = request;
        link.reason = "named by the office in request %d of %s".formatted(asked.number(), work.row().reference);
        return session.persist(link);
    }

    /** Those of the version before go; asks that were set aside are public as asked and not answered. */
    private Uni<Void> disputesAndAsks(Mutiny.Session session, QuarterlyWork work, UUID report) {
        return session.createNativeQuery("DELETE FROM claim_position WHERE claim_id IN"
                        + " (SELECT id FROM disputed_claim WHERE report_id = :report)")
                .setParameter("report", report)
                .executeUpdate()
                .chain(() -> gone(session, "disputed_claim", report))
                .chain(() -> gone(session, "unanswered_ask", report))
                .chain(() -> session.persistAll(PublicSides.of(work, report).toArray()));
    }

    private Uni<Void> gone(Mutiny.Session session, String table, UUID report) {
        return session.createNativeQuery(
                        "DELETE FROM %s WHERE report_id = :report RETURNING CAST(id AS text)".formatted(table),
                        String.class)
                .setParameter("report", report)
                .getResultList()
                .chain(ids -> search.remove(
                        session, ids.stream().map(UUID::fromString).toList()));
    }

    /** What the public reads of a text. */
    static String open(String text, @Nullable String withheld) {
        return withheld == null ? text : "Withheld (%s)".formatted(withheld);
    }

    private static LocalDate lastOf(QuarterlyWork work, ScrutinySide side) {
        return work.scrutiny().versions().stream()
                .filter(one -> one.side() == side)
                .map(ScrutinyVersion::on)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static DomainEvent published(QuarterlyWork work, Instant now) {
        var row = work.row();
        return new DomainEvent(
                "answerable.meetings.v1",
                "uk.answerable.meetings.scrutiny-published",
                row.id.toString(),
                row.version,
                now,
                Map.of(
                        "report", row.reference,
                        "body", row.bodyCode,
                        "force", row.forceCode,
                        "version", work.scrutiny().version(ScrutinySide.PUBLICATION)));
    }
}
