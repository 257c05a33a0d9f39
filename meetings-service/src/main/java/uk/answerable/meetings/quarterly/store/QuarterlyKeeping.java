package uk.answerable.meetings.quarterly.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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
import uk.answerable.meetings.action.store.ActionRaising;
import uk.answerable.meetings.body.rules.Exemption;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.quarterly.rules.GivenAnswer;
import uk.answerable.meetings.quarterly.rules.QuarterlyScrutiny;
import uk.answerable.meetings.quarterly.rules.Quarters;
import uk.answerable.meetings.quarterly.rules.Scrutinising;
import uk.answerable.meetings.quarterly.rules.ScrutinyOpening;
import uk.answerable.meetings.quarterly.rules.ScrutinyPolicies;
import uk.answerable.meetings.quarterly.rules.ScrutinyStage;
import uk.answerable.meetings.quarterly.rules.ScrutinyStep;

/** Opens the scrutiny of a quarter and takes its steps: state, promises, publication and audit in one transaction. */
@ApplicationScoped
public class QuarterlyKeeping {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Sessions sessions;
    private final AuditTrail audit;
    private final ScrutinyPolicies policies;
    private final QuarterlyPublishing publishing;
    private final MeetingLaw law;

    @Inject
    QuarterlyKeeping(
            Sessions sessions,
            AuditTrail audit,
            ScrutinyPolicies policies,
            QuarterlyPublishing publishing,
            MeetingLaw law) {
        this.sessions = sessions;
        this.audit = audit;
        this.policies = policies;
        this.publishing = publishing;
        this.law = law;
    }

    /** Opens one; a body has one of a quarter. */
    public Uni<Outcome<QuarterlyWork>> open(Scope scope, ScrutinyOpening opening, Instant now) {
        return switch (opening.check(day(now))) {
            case Outcome.Refused<ScrutinyOpening.Valid>(var reasons) ->
                Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<ScrutinyOpening.Valid>(var valid) ->
                sessions.write(session -> session.createSelectionQuery(
                                "from MeetingRow m where m.reference = :reference", MeetingRow.class)
                        .setParameter("reference", opening.meeting())
                        .getSingleResultOrNull()
                        .chain(meeting -> open(session, scope, valid, meeting)));
        };
    }

    private Uni<Outcome<QuarterlyWork>> open(
            Mutiny.Session session, Scope scope, ScrutinyOpening.Valid opening, @Nullable MeetingRow meeting) {
        if (meeting == null) {
            return done(refused(ProblemCode.NOT_FOUND, "input.meeting", "there is no such meeting"));
        }
        if (!scope.permits(QuarterlyWork.TYPE, "write", Place.ofForce("draft", meeting.forceCode))) {
            return done(refused(ProblemCode.FORBIDDEN, "input.meeting", "this is for the office of that force's area"));
        }
        if (policies.of(meeting.bodyKind, meeting.date).isEmpty()) {
            return done(refused(
                    ProblemCode.WRONG_STATE,
                    "input.meeting",
                    "a force is held to account at a board or meeting of the commissioner's"));
        }
        return session.find(BodyRow.class, meeting.bodyCode, LockModeType.PESSIMISTIC_WRITE)
                .chain(() -> session.createSelectionQuery(
                                "select count(*) from QuarterlyScrutinyRow q"
                                        + " where q.bodyCode = :body and q.quarter = :quarter",
                                Long.class)
                        .setParameter("body", meeting.bodyCode)
                        .setParameter("quarter", Quarters.label(opening.quarter()))
                        .getSingleResult())
                .chain(there -> there > 0
                        ? done(refused(
                                ProblemCode.ALREADY_DONE, "input.quarter", "that quarter's scrutiny is open already"))
                        : add(session, scope, row(opening, meeting), meeting));
    }

    private Uni<Outcome<QuarterlyWork>> add(
            Mutiny.Session session, Scope scope, QuarterlyScrutinyRow row, MeetingRow meeting) {
        return session.persist(row)
                .chain(session::flush)
                .chain(() -> audit.append(session, scope, "open", QuarterlyWork.TYPE, row.id.toString(), row.reference))
                .replaceWith(Outcome.done(new QuarterlyWork(row, meeting.date, QuarterlyScrutiny.NEW)));
    }

    private static QuarterlyScrutinyRow row(ScrutinyOpening.Valid opening, MeetingRow meeting) {
        var row = new QuarterlyScrutinyRow();
        row.id = Ids.next();
        row.quarter = Quarters.label(opening.quarter());
        row.reference = "%s-scrutiny-%s"
                .formatted(meeting.bodyCode, row.quarter.replaceAll("[/ ]", "-"))
                .toUpperCase(Locale.ROOT);
        row.forceCode = meeting.forceCode;
        row.bodyCode = meeting.bodyCode;
        row.bodyKind = meeting.bodyKind;
        row.meetingId = meeting.id;
        row.title = opening.title();
        row.author = opening.author();
        row.marking = opening.marking();
        row.stage = ScrutinyStage.DRAFT;
        row.changed = true;
        return row;
    }

    /**
     * Takes a step.
     *
     * @param command of the matrix that allows it
     */
    public Uni<Outcome<QuarterlyWork>> take(Scope scope, UUID id, String command, ScrutinyStep step, Instant now) {
        return sessions.write(session -> QuarterlyStore.locked(session, id).chain(found -> {
            var work = found.filter(one ->
                            scope.permits(QuarterlyWork.TYPE, "read", one.row().place()))
                    .orElse(null);
            if (work == null) {
                return done(refused(ProblemCode.NOT_FOUND, "input.id", "there is no such scrutiny"));
            }
            if (!scope.permits(QuarterlyWork.TYPE, command, work.row().place())) {
                return done(refused(
                        ProblemCode.FORBIDDEN,
                        "input.id",
                        command.equals("write")
                                ? "the office writes the report"
                                : "the chief officer's office answers for the force"));
            }
            return session.find(BodyRow.class, work.row().bodyCode).chain(body -> switch (cited(step, body, work)
                    .then(ready -> Scrutinising.take(work.scrutiny(), ready, day(now)))) {
                case Outcome.Refused<QuarterlyScrutiny>(var reasons) -> done(Outcome.refused(reasons));
                case Outcome.Done<QuarterlyScrutiny>(var next) -> become(session, scope, work, step, next, now);
            });
        }));
    }

    /** A provision is one of the law of the body, in the words of the list. */
    private Outcome<ScrutinyStep> cited(ScrutinyStep step, BodyRow body, QuarterlyWork work) {
        if (!(step instanceof ScrutinyStep.Withhold(var number, var side, var provision)) || provision == null) {
            return Outcome.done(step);
        }
        var bound = MeetingLaw.body(body);
        return bound.exemption(provision, work.meeting())
                .filter(cited -> law.subject(cited.regime(), cited.provision()).isPresent())
                .map(cited -> Outcome.<ScrutinyStep>done(new ScrutinyStep.Withhold(number, side, words(cited))))
                .orElseGet(() -> refused(
                        ProblemCode.UNKNOWN_CODE,
                        "input.provision",
                        "cite a provision of the law of the body, like section 31"));
    }

    private static String words(Exemption cited) {
        return "%s, %s".formatted(cited.regime().title(), cited.provision());
    }

    private Uni<Outcome<QuarterlyWork>> become(
            Mutiny.Session session,
            Scope scope,
            QuarterlyWork before,
            ScrutinyStep step,
            QuarterlyScrutiny next,
            Instant now) {
        var row = before.row();
        if (step instanceof ScrutinyStep.Submit(var office)) {
            row.respondent = office.strip();
        }
        var after = new QuarterlyWork(row, before.meeting(), next);
        return QuarterlyParts.write(session, row, next)
                .chain(() -> promises(session, before, after))
                .chain(() -> step instanceof ScrutinyStep.Publish
                        ? publishing.publish(session, after, now)
                        : Uni.createFrom().voidItem())
                .chain(() -> audit.append(
                        session,
                        scope,
                        step.getClass().getSimpleName(),
                        QuarterlyWork.TYPE,
                        row.id.toString(),
                        row.reference))
                .replaceWith(() -> Outcome.done(after.seenBy(scope)));
    }

    /** What the force promises now and did not before is a commitment of the meeting, to be made an action there. */
    private Uni<Void> promises(Mutiny.Session session, QuarterlyWork before, QuarterlyWork after) {
        var fresh = after.scrutiny().answers().stream()
                .filter(one -> promise(one).isPresent())
                .filter(one -> before.scrutiny().answers().stream()
                        .noneMatch(old ->
                                old.number() == one.number() && promise(old).equals(promise(one))))
                .toList();
        if (fresh.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var meeting = after.row().meetingId;
        var policy = after.policy(policies);
        var noted = session.find(MeetingRow.class, meeting, LockModeType.PESSIMISTIC_WRITE)
                .replaceWithVoid();
        for (var one : fresh) {
            noted = noted.chain(() -> ActionRaising.promised(
                            session,
                            meeting,
                            policy.map(said -> said.section(one.number())).orElse(""),
                            promise(one).orElseThrow())
                    .replaceWithVoid());
        }
        return noted;
    }

    private static Optional<String> promise(GivenAnswer answer) {
        return answer.givenOn() == null || !answer.stands()
                ? Optional.empty()
                : Optional.ofNullable(answer.text().promise());
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, HERE);
    }

    private static <T> Uni<Outcome<T>> done(Outcome<T> outcome) {
        return Uni.createFrom().item(outcome);
    }

    private static <T> Outcome<T> refused(ProblemCode code, String field, String message) {
        return Outcome.refused(Refusal.ofField(code, field, message));
    }
}
