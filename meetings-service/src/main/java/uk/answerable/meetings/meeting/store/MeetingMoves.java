package uk.answerable.meetings.meeting.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.agenda.rules.PublicationDeadline;
import uk.answerable.meetings.agenda.store.AgendaEntry;
import uk.answerable.meetings.agenda.store.AgendaWords;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.meeting.rules.Rescheduling;
import uk.answerable.meetings.search.rules.Passage;
import uk.answerable.meetings.search.store.SearchIndex;

/** Moves and cancels meetings. A meeting keeps its reference, and the day it was first meant for. */
@ApplicationScoped
public class MeetingMoves {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final String PERMISSION = "plan";

    private final MeetingChanges changes;
    private final MeetingLaw law;
    private final SearchIndex search;

    @Inject
    MeetingMoves(MeetingChanges changes, MeetingLaw law, SearchIndex search) {
        this.changes = changes;
        this.law = law;
        this.search = search;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected MeetingMoves() {
        this.changes = null;
        this.law = null;
        this.search = null;
    }

    /** Moves a meeting; what is timetabled for it goes with it. */
    public Uni<Outcome<MeetingRow>> move(
            Scope scope,
            String reference,
            LocalDate to,
            @Nullable LocalTime start,
            Rescheduling.Decision decision,
            Instant now) {
        return changes.change(
                scope,
                reference,
                PERMISSION,
                "move",
                (session, row) -> session.find(BodyRow.class, row.bodyCode)
                        .chain(body -> taken(session, row, to).chain(taken -> switch (Rescheduling.move(
                                announced(row, body, to), to, taken, decision, LocalDate.ofInstant(now, HERE))) {
                            case Outcome.Refused<Optional<String>>(var reasons) ->
                                Uni.createFrom().item(Outcome.refused(reasons));
                            case Outcome.Done<Optional<String>>(var warning) ->
                                move(session, row, to, start, decision, warning);
                        })));
    }

    private Uni<Outcome<String>> move(
            Mutiny.Session session,
            MeetingRow row,
            LocalDate to,
            @Nullable LocalTime start,
            Rescheduling.Decision decision,
            Optional<String> warning) {
        if (row.originalDate == null) {
            row.originalDate = row.date;
        }
        row.date = to;
        row.startTime = start == null ? row.startTime : start;
        row.movedReason = decision.reason().strip();
        row.decidedBy = decision.decidedBy().strip();
        // A deadline printed for the old day says nothing of the new one: the policy's applies.
        row.registrationDeadline = null;
        warning.ifPresent(text -> row.notes = row.notes.isEmpty() ? text : row.notes + "\n" + text);
        return session.flush()
                .chain(() -> words(session, row))
                .chain(words -> search.replace(session, words))
                .replaceWith(Outcome.done(row.originalDate + " to " + to));
    }

    /** Cancels a meeting; it keeps its place in calendars, as cancelled. */
    public Uni<Outcome<MeetingRow>> cancel(Scope scope, String reference, Rescheduling.Decision decision) {
        return changes.change(
                scope,
                reference,
                PERMISSION,
                "cancel",
                (session, row) -> Uni.createFrom()
                        .item(Rescheduling.cancel(new Rescheduling.Announced(row.state, row.date, null), decision)
                                .map(valid -> {
                                    row.state = MeetingState.CANCELLED;
                                    row.cancelledReason = valid.reason().strip();
                                    row.decidedBy = valid.decidedBy().strip();
                                    return row.date.toString();
                                })));
    }

    private Rescheduling.Announced announced(MeetingRow row, BodyRow body, LocalDate to) {
        return new Rescheduling.Announced(
                row.state,
                row.date,
                PublicationDeadline.of(MeetingLaw.body(body), to, law.policies(), WorkingDays.ofEnglandAndWales())
                        .map(PublicationDeadline::latestDay)
                        .orElse(null));
    }

    private static Uni<Boolean> taken(Mutiny.Session session, MeetingRow row, LocalDate day) {
        return session.createSelectionQuery(
                        "select count(*) from MeetingRow m where m.bodyCode = :body and m.date = :day"
                                + " and m.id <> :id and m.state <> CANCELLED",
                        Long.class)
                .setParameter("body", row.bodyCode)
                .setParameter("day", day)
                .setParameter("id", row.id)
                .getSingleResult()
                .map(count -> count > 0);
    }

    /** What the index dates by the meeting's day: the meeting and its agenda. */
    private static Uni<List<Passage>> words(Mutiny.Session session, MeetingRow row) {
        return session.createSelectionQuery(
                        "select new uk.answerable.meetings.agenda.store.AgendaEntry(i, m) from AgendaItemRow i"
                                + " join MeetingRow m on m.id = i.meetingId where m.id = :id",
                        AgendaEntry.class)
                .setParameter("id", row.id)
                .getResultList()
                .map(entries -> {
                    var words = new ArrayList<>(List.of(MeetingWords.of(row)));
                    entries.forEach(entry -> words.addAll(AgendaWords.of(entry)));
                    return List.copyOf(words);
                });
    }
}
