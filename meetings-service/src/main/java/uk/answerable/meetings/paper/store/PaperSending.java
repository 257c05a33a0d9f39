package uk.answerable.meetings.paper.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.JointReads;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.paper.rules.CheckedFile;
import uk.answerable.meetings.paper.rules.Clearance;

/** Versions as their author sends them, and the clearances they are given. */
@ApplicationScoped
public class PaperSending {

    private static final String TYPE = "Paper";

    private final Sessions sessions;
    private final AuditTrail audit;
    private final JointReads reads;

    @Inject
    PaperSending(Sessions sessions, AuditTrail audit, JointReads reads) {
        this.sessions = sessions;
        this.audit = audit;
        this.reads = reads;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected PaperSending() {
        this.sessions = null;
        this.audit = null;
        this.reads = null;
    }

    /**
     * What goes with a file.
     *
     * @param label as the paper prints its version
     * @param ownFirstPage the number its own first page bears
     * @param dataCut the day its figures were taken; null where it holds none
     */
    public record Sending(
            String label, int ownFirstPage, @Nullable LocalDate dataCut) {}

    /** Whether the caller writes that paper; refused with {@code NOT_FOUND} as one there is not. */
    public Uni<Outcome<UUID>> asked(Scope scope, UUID paper) {
        return sessions.read(session -> session.createSelectionQuery("from PaperRow p where p.id = :id", PaperRow.class)
                        .setParameter("id", paper)
                        .getSingleResultOrNull())
                .map(row -> isAsked(scope, row) ? Outcome.done(paper) : Outcome.refused(notAsked()));
    }

    private static boolean isAsked(Scope scope, @Nullable PaperRow row) {
        return row != null && scope.permits(TYPE, "send", PaperEntry.place(row).sending());
    }

    private static Refusal notAsked() {
        return Refusal.ofField(ProblemCode.NOT_FOUND, "id", "your office is asked for no such paper");
    }

    /** Keeps a file as the paper's next version; refused with {@code ALREADY_DONE} for the newest one again. */
    public Uni<Outcome<PaperVersionRow>> send(Scope scope, UUID paper, Sending sending, CheckedFile file, Instant now) {
        return sessions.write(session -> session.find(PaperRow.class, paper, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> !isAsked(scope, row)
                        ? Uni.createFrom().item(Outcome.<PaperVersionRow>refused(notAsked()))
                        : newest(session, paper).chain(newest -> {
                            if (newest.filter(known -> known.fileSha256.equals(file.sha256()))
                                    .isPresent()) {
                                return Uni.createFrom()
                                        .item(Outcome.<PaperVersionRow>refused(Refusal.ofField(
                                                ProblemCode.ALREADY_DONE,
                                                "file",
                                                "this is the file of version %d".formatted(newest.get().number))));
                            }
                            return keep(session, scope, version(paper, newest, sending, file, now), file);
                        })));
    }

    private static Uni<Optional<PaperVersionRow>> newest(Mutiny.Session session, UUID paper) {
        return session.createSelectionQuery(
                        "from PaperVersionRow v where v.paperId = :paper order by v.number desc", PaperVersionRow.class)
                .setParameter("paper", paper)
                .setMaxResults(1)
                .getResultList()
                .map(rows -> rows.stream().findFirst());
    }

    private static PaperVersionRow version(
            UUID paper, Optional<PaperVersionRow> newest, Sending sending, CheckedFile file, Instant now) {
        var row = new PaperVersionRow();
        row.id = Ids.next();
        row.paperId = paper;
        row.number = 1 + newest.map(known -> known.number).orElse(0);
        row.label = sending.label();
        row.form = file.form();
        row.fileSha256 = file.sha256();
        row.size = file.size();
        row.pages = file.pages();
        row.ownFirstPage = sending.ownFirstPage();
        row.dataCut = sending.dataCut();
        row.sentAt = now;
        return row;
    }

    private Uni<Outcome<PaperVersionRow>> keep(
            Mutiny.Session session, Scope scope, PaperVersionRow row, CheckedFile file) {
        return PaperFileStore.keep(session, file)
                .chain(() -> session.persist(row))
                .chain(() -> session.flush())
                .chain(() ->
                        audit.append(session, scope, "send", TYPE, row.paperId.toString(), "version=" + row.number))
                .replaceWith(Outcome.done(row));
    }

    /** A clearance as it is given, or refused with its reason. */
    public record Given(Clearance clearance, int version, boolean cleared, String note, LocalDate on) {}

    /** Notes a clearance of a version; a later word on the same takes the place of an earlier. */
    public Uni<Outcome<UUID>> clear(Scope scope, UUID paper, Given given, LocalDate today) {
        return sessions.write(session -> WholePapers.of(reads.in(session), List.of(paper))
                .chain(found -> {
                    if (found.isEmpty()
                            || !scope.permits(
                                    TYPE,
                                    "clear",
                                    PaperEntry.place(found.getFirst().paper()).keeping())) {
                        return Uni.createFrom().item(Outcome.<UUID>refused(PaperKeeping.unknown()));
                    }
                    var version = found.getFirst().newest().filter(newest -> newest.row().number == given.version());
                    if (version.isEmpty()) {
                        return refused(ProblemCode.VERSION_CONFLICT, "input.version", "this is not its newest version");
                    }
                    if (given.on().isAfter(today)) {
                        return refused(ProblemCode.DATE_IN_FUTURE, "input.on", "note a clearance once it is given");
                    }
                    if (!given.cleared() && given.note().isBlank()) {
                        return refused(
                                ProblemCode.INVALID_INPUT, "input.note", "say what stands in the way of clearing it");
                    }
                    return note(session, scope, paper, version.get(), given);
                }));
    }

    private Uni<Outcome<UUID>> note(
            Mutiny.Session session, Scope scope, UUID paper, PaperEntry.Version version, Given given) {
        var row = version.clearances().stream()
                .filter(known -> known.clearance == given.clearance())
                .findFirst()
                .orElseGet(PaperClearanceRow::new);
        row.versionId = version.row().id;
        row.clearance = given.clearance();
        row.cleared = given.cleared();
        row.note = given.note().strip();
        row.givenOn = given.on();
        return session.merge(row)
                .chain(() -> session.flush())
                .chain(() -> audit.append(
                        session,
                        scope,
                        "clear",
                        TYPE,
                        paper.toString(),
                        "version=%d %s=%s".formatted(given.version(), given.clearance(), given.cleared())))
                .replaceWith(Outcome.done(paper));
    }

    private static Uni<Outcome<UUID>> refused(ProblemCode code, String field, String message) {
        return Uni.createFrom().item(Outcome.refused(Refusal.ofField(code, field, message)));
    }
}
