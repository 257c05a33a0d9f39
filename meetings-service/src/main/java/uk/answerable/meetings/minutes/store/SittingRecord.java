package uk.answerable.meetings.minutes.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.agenda.store.AgendaItemRow;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.meeting.rules.Attendance;
import uk.answerable.meetings.meeting.rules.Attendances;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.meeting.store.AttendanceRow;
import uk.answerable.meetings.meeting.store.MeetingChanges;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.membership.rules.Appointing;
import uk.answerable.meetings.membership.rules.Quorum;
import uk.answerable.meetings.membership.store.MemberStore;
import uk.answerable.meetings.minutes.rules.Disclosure;
import uk.answerable.meetings.minutes.rules.Resolution;
import uk.answerable.meetings.minutes.rules.Resolving;

/** Who sat, when, what they disclosed and what they resolved. */
@ApplicationScoped
public class SittingRecord {

    private final MeetingChanges changes;
    private final MeetingLaw law;

    @Inject
    SittingRecord(MeetingChanges changes, MeetingLaw law) {
        this.changes = changes;
        this.law = law;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected SittingRecord() {
        this.changes = null;
        this.law = null;
    }

    /** Records an office at the meeting, or changes how it was recorded. */
    public Uni<Outcome<MeetingRow>> attendance(
            Scope scope, String meeting, Attendance who, boolean inPublic, boolean inPrivate) {
        return changes.change(
                scope,
                meeting,
                MinuteTaking.PERMISSION,
                "record-attendance",
                (session, row) -> switch (Attendances.check(who)) {
                    case Outcome.Refused<Attendance>(var reasons) -> refused(reasons);
                    case Outcome.Done<Attendance>(var valid) ->
                        MemberStore.seats(session, row.bodyCode)
                                .map(seats -> Attendances.voter(valid)
                                        .flatMap(voter -> Appointing.notMember(
                                                seats, "input." + voter.field(), voter.office(), row.date)))
                                .chain(refusal -> refusal.isPresent()
                                        ? refused(List.of(refusal.get()))
                                        : MinutesFind.attendance(session, row)
                                                .chain(before ->
                                                        attendance(session, row, before, valid, inPublic, inPrivate)));
                });
    }

    private static Uni<Outcome<String>> attendance(
            Mutiny.Session session,
            MeetingRow meeting,
            List<AttendanceRow> before,
            Attendance who,
            boolean inPublic,
            boolean inPrivate) {
        var known =
                before.stream().filter(row -> row.office.equals(who.office())).findFirst();
        var row = known.orElseGet(AttendanceRow::new);
        row.organisation = who.organisation();
        row.capacity = who.capacity();
        row.kind = who.kind();
        row.substituteFor = who.substituteFor();
        row.inPublic = inPublic;
        row.inPrivate = inPrivate;
        if (known.isPresent()) {
            return Uni.createFrom().item(Outcome.done(who.kind().name()));
        }
        row.id = Ids.next();
        row.meetingId = meeting.id;
        row.position = before.size();
        row.office = who.office();
        return session.persist(row).replaceWith(Outcome.done(who.kind().name()));
    }

    /** Records when a part started, and finished; the end of the public part says that the meeting was held. */
    public Uni<Outcome<MeetingRow>> sitting(
            Scope scope, String meeting, Part part, LocalTime started, @Nullable LocalTime finished) {
        return changes.change(scope, meeting, MinuteTaking.PERMISSION, "record-sitting", (session, row) -> {
            if (finished != null && finished.isBefore(started)) {
                return refused(List.of(
                        Refusal.ofField(ProblemCode.DATE_OUT_OF_ORDER, "input.finished", "it started at " + started)));
            }
            return session.createSelectionQuery(
                            "from SittingRow s where s.meetingId = :meeting and s.part = :part", SittingRow.class)
                    .setParameter("meeting", row.id)
                    .setParameter("part", part)
                    .getSingleResultOrNull()
                    .chain(known -> {
                        var sitting = known == null ? new SittingRow() : known;
                        sitting.started = started;
                        sitting.finished = finished;
                        if (part == Part.PUBLIC && finished != null && row.state.isBeforeHeld()) {
                            row.state = MeetingState.HELD;
                        }
                        if (known != null) {
                            return Uni.createFrom().item(Outcome.done(part.name()));
                        }
                        sitting.id = Ids.next();
                        sitting.meetingId = row.id;
                        sitting.part = part;
                        return session.persist(sitting).replaceWith(Outcome.done(part.name()));
                    });
        });
    }

    /** Records a disclosure of interest, or that there were none. */
    public Uni<Outcome<MeetingRow>> disclose(Scope scope, String meeting, Disclosure disclosure) {
        return changes.change(
                scope,
                meeting,
                MinuteTaking.PERMISSION,
                "record-disclosure",
                (session, row) -> MinutesFind.disclosures(session, row).chain(before -> switch (disclosure.check(
                        before.stream().map(DisclosureRow::disclosure).toList())) {
                    case Outcome.Refused<Disclosure>(var reasons) -> refused(reasons);
                    case Outcome.Done<Disclosure>(var valid) -> {
                        var added = new DisclosureRow();
                        added.id = Ids.next();
                        added.meetingId = row.id;
                        added.position = before.size();
                        added.kind = valid.kind();
                        added.office = valid.office();
                        added.itemNumber = valid.item();
                        added.dispensed = valid.dispensed();
                        yield session.persist(added)
                                .replaceWith(Outcome.done(valid.kind().name()));
                    }
                }));
    }

    /** Records what was decided on an item. */
    public Uni<Outcome<MeetingRow>> resolve(Scope scope, String meeting, String item, String text, Resolution.Way way) {
        return changes.change(
                scope,
                meeting,
                MinuteTaking.PERMISSION,
                "record-resolution",
                (session, row) -> MinutesFind.item(session, row, item).chain(found -> switch (found) {
                    case Outcome.Refused<AgendaItemRow>(var reasons) -> refused(reasons);
                    case Outcome.Done<AgendaItemRow>(var of) ->
                        resolve(session, row, new Resolution(of.number, of.part, text, way));
                }));
    }

    private Uni<Outcome<String>> resolve(Mutiny.Session session, MeetingRow meeting, Resolution resolution) {
        return MinutesFind.resolutions(session, meeting)
                .chain(before -> MinutesFind.record(session, meeting, resolution.part())
                        .chain(record -> sitting(session, meeting, resolution, before)
                                .chain(sitting -> {
                                    if (record.stage().isPublished()) {
                                        return refused(List.of(Refusal.ofField(
                                                ProblemCode.WRONG_STATE,
                                                "input.item",
                                                "the minutes of that part are agreed")));
                                    }
                                    return switch (Resolving.check(sitting, resolution)) {
                                        case Outcome.Refused<Resolution>(var reasons) -> refused(reasons);
                                        case Outcome.Done<Resolution>(var valid) ->
                                            session.persist(ResolutionRow.of(meeting.id, before.size(), valid, false))
                                                    .replaceWith(Outcome.done(valid.item()));
                                    };
                                })));
    }

    private Uni<Resolving.Sitting> sitting(
            Mutiny.Session session, MeetingRow meeting, Resolution resolution, List<ResolutionRow> before) {
        var decided = before.stream().anyMatch(row -> row.itemNumber.equals(resolution.item()));
        return MinutesFind.attendance(session, meeting)
                .chain(attendance -> MinutesFind.disclosures(session, meeting)
                        .chain(disclosures -> quorum(session, meeting)
                                .map(quorum -> new Resolving.Sitting(
                                        meeting.bodyKind == BodyKind.POLICE_AND_CRIME_PANEL,
                                        attendance.stream()
                                                .filter(who -> maySit(who, resolution.part()))
                                                .map(who -> new Resolving.Voter(
                                                        who.office,
                                                        disclosures.stream()
                                                                .anyMatch(one -> one.disclosure()
                                                                        .excludes(who.office, resolution.item()))))
                                                .toList(),
                                        decided,
                                        quorum.orElse(null)))));
    }

    private Uni<Optional<Quorum>> quorum(Mutiny.Session session, MeetingRow meeting) {
        return session.find(BodyRow.class, meeting.bodyCode)
                .chain(body -> MemberStore.seats(session, body.code)
                        .map(seats -> Quorum.of(MeetingLaw.body(body), seats, meeting.date, law.policies())));
    }

    private static boolean maySit(AttendanceRow who, Part part) {
        var there = part == Part.PUBLIC ? who.inPublic : Boolean.TRUE.equals(who.inPrivate);
        return there && Attendances.mayVote(who.kind, who.capacity);
    }

    private static Uni<Outcome<String>> refused(List<Refusal> reasons) {
        return Uni.createFrom().item(Outcome.refused(reasons));
    }
}
