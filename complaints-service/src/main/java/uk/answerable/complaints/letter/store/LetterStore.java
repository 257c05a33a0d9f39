package uk.answerable.complaints.letter.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.complaints.letter.rules.Letter;
import uk.answerable.complaints.letter.rules.LetterKind;
import uk.answerable.complaints.letter.rules.WordedLetter;
import uk.answerable.complaints.person.rules.Person;
import uk.answerable.complaints.person.store.PersonStore;
import uk.answerable.complaints.vault.store.Vault;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.store.Sessions;

/** Writing letters: what they say is sealed with their case, and what their sending means for it is kept with it. */
@ApplicationScoped
public class LetterStore {

    /** Type of the audit trail. */
    public static final String TYPE = "Letter";

    @Inject
    Sessions sessions;

    @Inject
    CaseStore cases;

    @Inject
    PersonStore people;

    @Inject
    Vault vault;

    @Inject
    AuditTrail audit;

    /** What a letter says now, from the case, its people and the letter as it stands. */
    public interface Rewording {
        Outcome<WordedLetter> of(ComplaintCase complaint, List<Person> people, Letter letter);
    }

    /** Words a new letter about a case from the case and its people. */
    public Uni<Outcome<FiledLetter>> draft(
            Scope scope,
            LetterKind kind,
            UUID caseId,
            BiFunction<ComplaintCase, List<Person>, Outcome<WordedLetter>> wording) {
        return sessions.write(session -> writing(scope, session, caseId, kind)
                .chain(found -> worded(scope, session, found, wording))
                .chain(outcome -> switch (outcome) {
                    case Outcome.Refused<Worded>(var reasons) ->
                        Uni.createFrom().item(Outcome.<FiledLetter>refused(reasons));
                    case Outcome.Done<Worded>(var worded) ->
                        session.persist(new LetterRow(worded.letter().letter()))
                                .chain(session::flush)
                                .chain(() -> seal(scope, session, worded.letter()))
                                .chain(() -> audit(
                                        scope, session, "draft", worded.letter().letter()))
                                .replaceWith(Outcome.done(
                                        FiledLetter.of(worded.letter().letter(), worded.complaint())));
                }));
    }

    /** Words a letter anew. */
    public Uni<Outcome<FiledLetter>> revise(Scope scope, UUID id, Rewording wording) {
        return sessions.write(session -> locked(session, id)
                .chain(row -> row.isEmpty()
                        ? Uni.createFrom().item(LetterStore.<FiledLetter>notFound())
                        : writing(scope, session, row.get().caseId, row.get().kind)
                                .chain(found -> worded(
                                        scope,
                                        session,
                                        found,
                                        (complaint, named) -> wording.of(
                                                complaint, named, row.get().letter())))
                                .chain(outcome -> switch (outcome) {
                                    case Outcome.Refused<Worded>(var reasons) ->
                                        Uni.createFrom().item(Outcome.<FiledLetter>refused(reasons));
                                    case Outcome.Done<Worded>(var worded) ->
                                        keep(
                                                        scope,
                                                        session,
                                                        row.get(),
                                                        worded.letter().letter(),
                                                        "revise")
                                                .chain(() -> seal(scope, session, worded.letter()))
                                                .replaceWith(Outcome.done(FiledLetter.of(
                                                        worded.letter().letter(), worded.complaint())));
                                })));
    }

    /** Approves or sends a letter; what its sending means for the case is in the same transaction. */
    public Uni<Outcome<FiledLetter>> change(
            Scope scope,
            UUID id,
            String action,
            BiFunction<Letter, ComplaintCase, Outcome<Letter>> change,
            Circumstances now) {
        return sessions.write(session -> locked(session, id)
                        .chain(row -> row.isEmpty()
                                ? Uni.createFrom().item(LetterStore.<FiledLetter>notFound())
                                : writing(scope, session, row.get().caseId, row.get().kind)
                                        .chain(found -> switch (found) {
                                            case Outcome.Refused<ComplaintCase>(var reasons) ->
                                                Uni.createFrom().item(Outcome.<FiledLetter>refused(reasons));
                                            case Outcome.Done<ComplaintCase>(var complaint) ->
                                                changed(scope, session, row.get(), action, complaint, change, now);
                                        })))
                .onFailure(RefusedException.class)
                .recoverWithItem(refused -> Outcome.refused(refused.reasons()));
    }

    private Uni<Outcome<FiledLetter>> changed(
            Scope scope,
            Mutiny.Session session,
            LetterRow row,
            String action,
            ComplaintCase complaint,
            BiFunction<Letter, ComplaintCase, Outcome<Letter>> change,
            Circumstances now) {
        return switch (change.apply(row.letter(), complaint)) {
            case Outcome.Refused<Letter>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<Letter>(var letter) ->
                letter.step(complaint)
                        .map(step -> cases.change(
                                        scope,
                                        session,
                                        row.caseId,
                                        operation(row.kind),
                                        before -> before.take(step, now))
                                .map(Outcome::orThrow))
                        .orElseGet(() -> Uni.createFrom().item(complaint))
                        .call(() -> keep(scope, session, row, letter, action))
                        .map(after -> Outcome.done(FiledLetter.of(letter, after)));
        };
    }

    /** The case, held, if the caller writes letters about it. */
    private Uni<Outcome<ComplaintCase>> writing(Scope scope, Mutiny.Session session, UUID caseId, LetterKind kind) {
        return cases.change(scope, session, caseId, operation(kind), Outcome::done);
    }

    /** Who keeps the complainant informed writes of the outcome, who investigates of its length. */
    private static String operation(LetterKind kind) {
        return switch (kind) {
            case OUTCOME -> "notify";
            case TIMELINESS -> "letter";
        };
    }

    private record Worded(ComplaintCase complaint, WordedLetter letter) {}

    private Uni<Outcome<Worded>> worded(
            Scope scope,
            Mutiny.Session session,
            Outcome<ComplaintCase> found,
            BiFunction<ComplaintCase, List<Person>, Outcome<WordedLetter>> wording) {
        return switch (found) {
            case Outcome.Refused<ComplaintCase>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<ComplaintCase>(var complaint) ->
                people.people(scope, session, complaint.identity().id())
                        .map(named -> wording.apply(complaint, named).map(letter -> new Worded(complaint, letter)));
        };
    }

    private static Uni<Optional<LetterRow>> locked(Mutiny.Session session, UUID id) {
        return session.find(LetterRow.class, id, LockModeType.PESSIMISTIC_WRITE).map(Optional::ofNullable);
    }

    private Uni<Void> keep(Scope scope, Mutiny.Session session, LetterRow row, Letter letter, String action) {
        row.changeTo(letter);
        return session.flush().chain(() -> audit(scope, session, action, letter));
    }

    private Uni<Void> seal(Scope scope, Mutiny.Session session, WordedLetter worded) {
        var letter = worded.letter();
        return vault.keep(
                scope, session, letter.caseId(), Map.of(LetterRow.vaultPlace(letter, letter.wording()), worded.page()));
    }

    private Uni<Void> audit(Scope scope, Mutiny.Session session, String action, Letter letter) {
        return audit.append(
                session,
                scope,
                action,
                TYPE,
                letter.id().toString(),
                "case %s, %s, version %d, wording %d"
                        .formatted(letter.caseId(), letter.subject().kind(), letter.version(), letter.wording()));
    }

    /** The same answer for what does not exist and for what is somebody else's. */
    public static <T> Outcome<T> notFound() {
        return Outcome.refused(Refusal.of(ProblemCode.NOT_FOUND, "there is no such letter"));
    }
}
