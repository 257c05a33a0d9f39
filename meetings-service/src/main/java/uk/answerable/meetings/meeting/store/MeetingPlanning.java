package uk.answerable.meetings.meeting.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.meeting.rules.MeetingPlan;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.meeting.rules.StandingTime;
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

    /** A meeting as its officer plans it; what is left out is as the body's standing time says. */
    public record Planned(
            String body,
            LocalDate date,
            @Nullable LocalTime start,
            @Nullable String venue,
            @Nullable Boolean virtual) {}

    /** Plans a meeting; refused with {@code NOT_FOUND}, {@code FORBIDDEN}, or for its day. */
    public Uni<Outcome<MeetingRow>> plan(Scope scope, Planned planned, Instant now) {
        return ofBody(
                scope,
                planned.body(),
                (session, body) -> session.find(StandingTimeRow.class, body.code)
                        .chain(standing -> known(session, body)
                                .chain(known -> plan(session, scope, body, known, standing, planned, now))));
    }

    /** Keeps the body's standing time and plans its meetings of a year; days it meets on already stay as they are. */
    public Uni<Outcome<List<MeetingRow>>> planYear(
            Scope scope, String code, StandingTime standing, Year year, Instant now) {
        return ofBody(scope, code, (session, body) -> switch (standing.check(year, LocalDate.ofInstant(now, HERE))) {
            case Outcome.Refused<StandingTime>(var reasons) -> refused(reasons);
            case Outcome.Done<StandingTime> valid ->
                session.find(StandingTimeRow.class, body.code)
                        .map(row -> row == null ? new StandingTimeRow(body.code) : row)
                        .chain(row -> session.persist(row.become(standing))
                                .chain(() -> known(session, body))
                                .chain(known -> planAll(session, scope, body, known, row, standing.days(year), now)));
        });
    }

    private Uni<Outcome<List<MeetingRow>>> planAll(
            Mutiny.Session session,
            Scope scope,
            BodyRow body,
            List<MeetingPlan.Known> known,
            StandingTimeRow standing,
            List<LocalDate> days,
            Instant now) {
        var planned = new ArrayList<MeetingRow>();
        var all = Uni.createFrom().voidItem();
        for (var day : days) {
            all = all.chain(() -> plan(
                            session, scope, body, known, standing, new Planned(body.code, day, null, null, null), now)
                    .invoke(outcome -> {
                        if (outcome instanceof Outcome.Done<MeetingRow>(var row)) {
                            planned.add(row);
                        }
                    })
                    .replaceWithVoid());
        }
        return all.replaceWith(() -> planned.isEmpty()
                ? Outcome.refused(Refusal.ofField(
                        ProblemCode.ALREADY_DONE, "input.year", "every one of those days is planned, or past"))
                : Outcome.done(List.copyOf(planned)));
    }

    private <T> Uni<Outcome<T>> ofBody(
            Scope scope, String code, BiFunction<Mutiny.Session, BodyRow, Uni<Outcome<T>>> work) {
        return sessions.write(session -> session.find(BodyRow.class, code, LockModeType.PESSIMISTIC_WRITE)
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
                    return work.apply(session, body);
                }));
    }

    private static Uni<List<MeetingPlan.Known>> known(Mutiny.Session session, BodyRow body) {
        return session.createSelectionQuery(
                        "select new uk.answerable.meetings.meeting.rules.MeetingPlan$Known(m.reference, m.date)"
                                + " from MeetingRow m where m.bodyCode = :body order by m.date desc",
                        MeetingPlan.Known.class)
                .setParameter("body", body.code)
                .getResultList();
    }

    private Uni<Outcome<MeetingRow>> plan(
            Mutiny.Session session,
            Scope scope,
            BodyRow body,
            List<MeetingPlan.Known> known,
            @Nullable StandingTimeRow standing,
            Planned planned,
            Instant now) {
        var plan = new MeetingPlan(body.code, series(body, known), planned.date());
        return switch (plan.check(LocalDate.ofInstant(now, HERE), known)) {
            case Outcome.Refused<MeetingPlan>(var reasons) -> refused(reasons);
            case Outcome.Done<MeetingPlan> valid -> {
                var row = row(body, plan, planned, standing);
                yield session.persist(row)
                        .chain(session::flush)
                        .chain(() -> search.replace(session, List.of(MeetingWords.of(row))))
                        .chain(() -> audit.append(session, scope, "plan", "Meeting", row.id.toString(), row.reference))
                        .replaceWith(Outcome.done(row));
            }
        };
    }

    /** Papers start references of a body's meetings alike; a body without any starts with its code. */
    private static String series(BodyRow body, List<MeetingPlan.Known> known) {
        return known.stream()
                .findFirst()
                .map(one -> one.reference().substring(0, one.reference().length() - DAY))
                .orElseGet(() -> body.code.toUpperCase(Locale.ROOT));
    }

    private static MeetingRow row(BodyRow body, MeetingPlan plan, Planned planned, @Nullable StandingTimeRow standing) {
        var row = new MeetingRow();
        row.id = Ids.next();
        row.reference = plan.reference();
        row.bodyCode = body.code;
        row.bodyKind = body.kind;
        row.forceCode = body.forceCode;
        row.title = body.name;
        row.date = planned.date();
        row.startTime = planned.start();
        row.venue = planned.venue() == null ? "" : planned.venue().strip();
        row.virtual = Boolean.TRUE.equals(planned.virtual());
        if (standing != null) {
            standing.fill(row, planned);
        }
        row.state = MeetingState.PLANNED;
        row.recordType = "announced only";
        row.accessRule = "";
        row.notes = "";
        return row;
    }

    private static <T> Uni<Outcome<T>> refused(List<Refusal> reasons) {
        return Uni.createFrom().item(Outcome.refused(reasons));
    }
}
