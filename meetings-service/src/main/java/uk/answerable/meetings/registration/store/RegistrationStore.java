package uk.answerable.meetings.registration.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.registration.rules.Registering;
import uk.answerable.meetings.registration.rules.Registering.Occasion;
import uk.answerable.meetings.registration.rules.Registering.Request;
import uk.answerable.meetings.registration.store.RegistrationSeals.Person;

/** Registrations. Anybody may make one; only the body's officer reads them. */
@ApplicationScoped
public class RegistrationStore {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private static final String ADD = """
            INSERT INTO registration (id, meeting_id, body_code, body_kind, force_code, kind, connection, subject_kind,
                wrapped_by, wrapped_key, sealed_name, sealed_contact, sealed_subject, contact_index, registered_at)
            VALUES (:id, :meeting, :body, :bodyKind, :force, :kind, :connection, :subjectKind, :wrappedBy, :wrappedKey,
                :name, :contact, :subject, :contactIndex, :now)
            ON CONFLICT (meeting_id, kind, contact_index) DO NOTHING
            """;

    private final Sessions sessions;
    private final AuditTrail audit;
    private final Registering rules;
    private final RegistrationSeals seals;

    @Inject
    RegistrationStore(Sessions sessions, AuditTrail audit, Registering rules, RegistrationSeals seals) {
        this.sessions = sessions;
        this.audit = audit;
        this.rules = rules;
        this.seals = seals;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected RegistrationStore() {
        this.sessions = null;
        this.audit = null;
        this.rules = null;
        this.seals = null;
    }

    /** A registration and who made it. */
    public record Registered(RegistrationRow row, Person person) {}

    /** Registers; a second time under the same contact changes nothing and says nothing of the first. */
    public Uni<Outcome<Request>> register(Scope scope, String meeting, Request request, Instant now) {
        return sessions.write(session -> session.createSelectionQuery(
                        "from MeetingRow m where m.reference = :reference", MeetingRow.class)
                .setParameter("reference", meeting)
                .getSingleResultOrNull()
                .chain(row -> {
                    if (row == null) {
                        return Uni.createFrom()
                                .item(Outcome.refused(Refusal.ofField(
                                        ProblemCode.NOT_FOUND, "input.meeting", "there is no such meeting")));
                    }
                    return switch (rules.check(occasion(row), request, LocalDateTime.ofInstant(now, HERE))) {
                        case Outcome.Refused<Request> refused ->
                            Uni.createFrom().item((Outcome<Request>) refused);
                        case Outcome.Done<Request> done ->
                            add(session, scope, row, request, now).replaceWith((Outcome<Request>) done);
                    };
                }));
    }

    /** What decides of a meeting whether one may register for it. */
    public static Occasion occasion(MeetingRow row) {
        return new Occasion(row.bodyKind, row.date, row.state, row.registrationDeadline);
    }

    private Uni<Void> add(Mutiny.Session session, Scope scope, MeetingRow meeting, Request request, Instant now) {
        var row = new RegistrationRow();
        row.id = Ids.next();
        seals.seal(row, new Person(given(request.name()), given(request.contact()), given(request.subject())));
        return session.createNativeQuery(ADD)
                .setParameter("id", row.id)
                .setParameter("meeting", meeting.id)
                .setParameter("body", meeting.bodyCode)
                .setParameter("bodyKind", meeting.bodyKind.name())
                .setParameter("force", meeting.forceCode)
                .setParameter("kind", request.kind().name())
                .setParameter("wrappedBy", row.wrappedBy)
                .setParameter("wrappedKey", row.wrappedKey)
                .setParameter("name", row.sealedName)
                .setParameter("contact", row.sealedContact)
                .setParameter("subject", row.sealedSubject)
                .setParameter("contactIndex", row.contactIndex)
                .setParameter("connection", name(request.connection()))
                .setParameter("subjectKind", name(request.subjectKind()))
                .setParameter("now", now)
                .executeUpdate()
                .chain(added -> added == 0
                        ? Uni.createFrom().voidItem()
                        : audit.append(
                                session,
                                scope,
                                "register",
                                "Registration",
                                row.id.toString(),
                                request.kind().name()));
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /**
     * One page of a meeting's, in the order they came; none for whoever may not read them. That a name was read is on the
     * audit trail.
     */
    public Uni<Page<Registered>> ofMeeting(Scope scope, String meeting, PageRequest request) {
        var after = request.after().map(RegistrationStore::position);
        var condition = after.isPresent() ? " and (r.registeredAt > :at or r.registeredAt = :at and r.id > :id)" : "";
        return sessions.write(session -> {
            var query = session.createSelectionQuery(
                            "select r from RegistrationRow r join MeetingRow m on m.id = r.meetingId"
                                    + " where m.reference = :reference and r.bodyCode in (:bodies)" + condition
                                    + " order by r.registeredAt, r.id",
                            RegistrationRow.class)
                    .setParameter("reference", meeting)
                    .setParameter("bodies", List.copyOf(scope.caller().bodies()))
                    .setMaxResults(request.rowsToRead());
            after.ifPresent(at -> query.setParameter("at", at.at()).setParameter("id", at.id()));
            return query.getResultList()
                    .map(rows -> shown(scope, rows, request))
                    .call(page -> audited(session, scope, page));
        });
    }

    private Page<Registered> shown(Scope scope, List<RegistrationRow> rows, PageRequest request) {
        return Page.cut(
                rows.stream()
                        .filter(row -> scope.permits("Registration", "name", row.place()))
                        .map(row -> new Registered(row, seals.open(row)))
                        .toList(),
                request,
                one -> Cursor.of(one.row().registeredAt, one.row().id));
    }

    private Uni<Void> audited(Mutiny.Session session, Scope scope, Page<Registered> page) {
        var read = page.nodes().stream().map(one -> one.row().id.toString()).toList();
        return read.isEmpty()
                ? Uni.createFrom().voidItem()
                : audit.append(session, scope, "read", "Registration", read, "name contact subject");
    }

    private record Position(Instant at, UUID id) {}

    private static Position position(Cursor cursor) {
        return cursor.read(2, key -> new Position(Instant.parse(key.getFirst()), UUID.fromString(key.getLast())))
                .orThrow();
    }
}
