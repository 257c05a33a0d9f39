package uk.answerable.complaints.letter.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.casework.rules.CaseState;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.complaints.casework.store.StepForm;
import uk.answerable.complaints.casework.store.StepKind;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.clock.rules.Deadline;
import uk.answerable.complaints.clock.rules.Progress;
import uk.answerable.complaints.letter.rules.DueLetter;
import uk.answerable.complaints.letter.rules.WrittenLetter;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;

/**
 * The register of letters on long investigations, read from the courses of cases, and the letters that are due. The
 * office that deals with a case sees both; the local policing body sees the letters that were written to it.
 */
@ApplicationScoped
public class TimelinessRegister {

    private static final String TYPE = "TimelinessLetter";
    private static final String WRITTEN = """
            SELECT CAST(s.case_id AS text), c.reference, CAST(s.number AS text), CAST(s.on_day AS text), s.detail,
                c.regime, c.state
            FROM case_step s JOIN complaint_case c ON c.id = s.case_id
            WHERE s.kind = 'TIMELINESS_LETTER_SENT' AND c.force = :force
                AND (c.authority IN (:authorities) OR :told AND s.detail LIKE '% LOCAL_POLICING_BODY_AND_%')
                AND (s.on_day, s.case_id, s.number) < (:day, CAST(:id AS uuid), :number)
            ORDER BY s.on_day DESC, s.case_id DESC, s.number DESC
            """;
    private static final String DUE = """
            SELECT CAST(d.case_id AS text), c.reference, CAST(d.start_on AS text), CAST(d.due_on AS text)
            FROM case_deadline d JOIN complaint_case c ON c.id = d.case_id
            WHERE d.rule = 'timeliness_letter_written' AND c.force = :force AND c.authority IN (:authorities)
                AND (d.start_on, d.case_id) > (:day, CAST(:id AS uuid))
            ORDER BY d.start_on, d.case_id
            """;
    private static final String NOBODY = "";

    @Inject
    Sessions sessions;

    @Inject
    Clocks clocks;

    @Inject
    AuditTrail audit;

    private record Key(LocalDate day, UUID id, int number) {}

    /** One page of the letters written about a force's investigations, the last written first. */
    public Uni<Page<WrittenLetter>> written(Scope scope, String force, PageRequest request) {
        var told = scope.permits(TYPE, "read", Place.ofForce("to-office", force));
        var authorities = authorities(scope, force);
        if (authorities.isEmpty() && !told) {
            return Uni.createFrom().item(Page.cut(List.of(), request, TimelinessRegister::cursor));
        }
        var after = request.after()
                .map(TimelinessRegister::key)
                .orElse(new Key(LocalDate.of(9999, 12, 31), new UUID(-1, -1), Integer.MAX_VALUE));
        return sessions.write(session -> session.createNativeQuery(WRITTEN, Object[].class)
                .setParameter("force", force)
                .setParameter("authorities", authorities.isEmpty() ? List.of(NOBODY) : authorities)
                .setParameter("told", told)
                .setParameter("day", after.day())
                .setParameter("id", after.id().toString())
                .setParameter("number", after.number())
                .setMaxResults(request.rowsToRead())
                .getResultList()
                .map(rows -> Page.cut(
                        rows.stream().map(row -> entry(force, row)).toList(), request, TimelinessRegister::cursor))
                .call(page -> auditRead(
                        session,
                        scope,
                        page.nodes().stream().map(WrittenLetter::caseId).toList(),
                        "register of timeliness letters")));
    }

    /** One page of the letters that are due, the longest first, as the clocks were reckoned last. */
    public Uni<Page<DueLetter>> due(Scope scope, String force, PageRequest request) {
        var authorities = authorities(scope, force);
        if (authorities.isEmpty()) {
            return Uni.createFrom().item(Page.cut(List.of(), request, TimelinessRegister::cursor));
        }
        var after =
                request.after().map(TimelinessRegister::key).orElse(new Key(LocalDate.of(1, 1, 1), new UUID(0, 0), 0));
        return sessions.write(session -> session.createNativeQuery(DUE, Object[].class)
                .setParameter("force", force)
                .setParameter("authorities", authorities)
                .setParameter("day", after.day())
                .setParameter("id", after.id().toString())
                .setMaxResults(request.rowsToRead())
                .getResultList()
                .map(rows -> Page.cut(
                        rows.stream().map(TimelinessRegister::due).toList(), request, TimelinessRegister::cursor))
                .call(page -> auditRead(
                        session,
                        scope,
                        page.nodes().stream().map(DueLetter::caseId).toList(),
                        "timeliness letters due")));
    }

    private static DueLetter due(Object[] row) {
        return new DueLetter(
                UUID.fromString((String) row[0]),
                (String) row[1],
                LocalDate.parse((String) row[2]),
                LocalDate.parse((String) row[3]));
    }

    private WrittenLetter entry(String force, Object[] row) {
        var step = StepForm.read(StepKind.TIMELINESS_LETTER_SENT, (String) row[4], LocalDate.parse((String) row[3]))
                .orThrow();
        var letter = (Step.TimelinessLetterSent) step;
        return new WrittenLetter(
                UUID.fromString((String) row[0]),
                (String) row[1],
                Integer.parseInt((String) row[2]),
                letter,
                open((String) row[6])
                        ? clocks.deadline(
                                        "next_timeliness_letter",
                                        Optional.of(force),
                                        Regime.valueOf((String) row[5]),
                                        letter.periodEnd().plusDays(1),
                                        Progress.none(letter.on()))
                                .map(Deadline::due)
                        : Optional.empty());
    }

    private static boolean open(String state) {
        return switch (CaseState.valueOf(state)) {
            case RECEIVED, OUTSIDE_SCHEDULE_3, RECORDED, HANDLED, SUSPENDED -> true;
            case FINALISED, WITHDRAWN, CEASED, NOT_A_COMPLAINT -> false;
        };
    }

    private static List<String> authorities(Scope scope, String force) {
        return List.of(AppropriateAuthority.values()).stream()
                .filter(authority -> scope.permits(TYPE, "read", Place.ofForce(authority.place(), force)))
                .map(AppropriateAuthority::name)
                .toList();
    }

    private Uni<Void> auditRead(Mutiny.Session session, Scope scope, List<UUID> cases, String what) {
        return cases.isEmpty()
                ? Uni.createFrom().voidItem()
                : audit.append(
                        session,
                        scope,
                        "read",
                        CaseStore.TYPE,
                        cases.stream().distinct().map(UUID::toString).toList(),
                        what);
    }

    private static Cursor cursor(WrittenLetter written) {
        return Cursor.of(written.letter().on(), written.caseId(), written.number());
    }

    private static Cursor cursor(DueLetter due) {
        return Cursor.of(due.periodEnd(), due.caseId(), 0);
    }

    private static Key key(Cursor cursor) {
        return cursor.read(
                        3,
                        key -> new Key(
                                LocalDate.parse(key.getFirst()),
                                UUID.fromString(key.get(1)),
                                Integer.parseInt(key.getLast())))
                .orThrow();
    }
}
