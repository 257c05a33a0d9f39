package uk.answerable.meetings.meeting.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.meeting.rules.MeetingPlan;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.search.store.SearchIndex;

/** Announces meetings of a body. */
@ApplicationScoped
public class MeetingPlanning {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int DAY = "-2020-03-16".length();

    private final Sessions sessions;
    private final AuditTrail audit;
    private final SearchIndex search;

    @Inject
    MeetingPlanning(Sessions sessions, AuditTrail audit, SearchIndex search) {
        this.sessions = sessions;
        this.audit = audit;
        this.search = search;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected MeetingPlanning() {
        this.sessions = null;
        this.audit = null;
        this.search = null;
    }

    /** A meeting as its officer plans it. */
    public record Planned(
            String body, LocalDate date, @Nullable LocalTime start, String venue, boolean virtual) {}

    /** Plans a meeting; refused with {@code NOT_FOUND}, {@code FORBIDDEN}, or for its day. */
    public Uni<Outcome<MeetingRow>> plan(Scope scope, Planned planned, Instant now) {
        return sessions.write(session -> session.find(BodyRow.class, planned.body(), LockModeType.PESSIMISTIC_WRITE)
                .chain(body -> {
                    if (body == null) {
                        return refused(
                                List.of(Refusal.ofField(ProblemCode.NOT_FOUND, "input.body", "there is no such body")));
                    }
                    if (!scope.permits(
                            "Meeting", "plan", Place.ofBody(Privacy.side(body.kind), body.forceCode, body.code))) {
                        return refused(List.of(
                                Refusal.of(ProblemCode.FORBIDDEN, "only the officer of a body plans its meetings")));
                    }
                    return plan(session, scope, body, planned, now);
                }));
    }

    private Uni<Outcome<MeetingRow>> plan(
            Mutiny.Session session, Scope scope, BodyRow body, Planned planned, Instant now) {
        return session.createSelectionQuery(
                        "select m.reference from MeetingRow m where m.bodyCode = :body order by m.date desc",
                        String.class)
                .setParameter("body", body.code)
                .getResultList()
                .chain(references -> {
                    var plan = new MeetingPlan(body.code, series(body, references), planned.date());
                    var checked = plan.check(
                            LocalDate.ofInstant(now, HERE),
                            references.contains(plan.reference()),
                            WorkingDays.ofEnglandAndWales());
                    return switch (checked) {
                        case Outcome.Refused<List<String>>(var reasons) -> refused(reasons);
                        case Outcome.Done<List<String>>(var warnings) -> {
                            var row = row(body, plan, planned, warnings);
                            yield session.persist(row)
                                    .chain(session::flush)
                                    .chain(() -> search.replace(session, List.of(MeetingWords.of(row))))
                                    .chain(() -> audit.append(
                                            session, scope, "plan", "Meeting", row.id.toString(), row.reference))
                                    .replaceWith(Outcome.done(row));
                        }
                    };
                });
    }

    /** Papers start references of a body's meetings alike; a body without any starts with its code. */
    private static String series(BodyRow body, List<String> references) {
        return references.stream()
                .findFirst()
                .map(reference -> reference.substring(0, reference.length() - DAY))
                .orElseGet(() -> body.code.toUpperCase(Locale.ROOT));
    }

    private static MeetingRow row(BodyRow body, MeetingPlan plan, Planned planned, List<String> warnings) {
        var row = new MeetingRow();
        row.id = Ids.next();
        row.reference = plan.reference();
        row.bodyCode = body.code;
        row.bodyKind = body.kind;
        row.forceCode = body.forceCode;
        row.title = body.name;
        row.date = planned.date();
        row.startTime = planned.start();
        row.venue = planned.venue().strip();
        row.virtual = planned.virtual();
        row.state = MeetingState.PLANNED;
        row.recordType = "announced only";
        row.accessRule = "";
        row.notes = String.join("\n", warnings);
        return row;
    }

    private static Uni<Outcome<MeetingRow>> refused(List<Refusal> reasons) {
        return Uni.createFrom().item(Outcome.refused(reasons));
    }
}
