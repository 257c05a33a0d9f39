package uk.answerable.meetings.minutes.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.events.DomainEvent;
import uk.answerable.kernel.events.Outbox;
import uk.answerable.meetings.action.store.ActionRaising;
import uk.answerable.meetings.action.store.ActionRow;
import uk.answerable.meetings.action.store.ActionWords;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.agenda.store.AgendaEntry;
import uk.answerable.meetings.agenda.store.AgendaItemRow;
import uk.answerable.meetings.agenda.store.AgendaWords;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.meeting.store.MeetingChanges;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.minutes.rules.HeldMeeting;
import uk.answerable.meetings.minutes.rules.MinutesStage;
import uk.answerable.meetings.search.rules.Passage;
import uk.answerable.meetings.search.store.SearchIndex;

/** Agrees the minutes of a part, which publishes them to whoever may read that part, and confirms them once. */
@ApplicationScoped
public class MinutesConfirming {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private static final String AGREED = "uk.answerable.meetings.minutes-agreed";
    private static final String CONFIRMED = "uk.answerable.meetings.minutes-confirmed";

    private final MeetingChanges changes;
    private final SearchIndex search;
    private final Outbox outbox;

    @Inject
    MinutesConfirming(MeetingChanges changes, SearchIndex search, Outbox outbox) {
        this.changes = changes;
        this.search = search;
        this.outbox = outbox;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected MinutesConfirming() {
        this.changes = null;
        this.search = null;
        this.outbox = null;
    }

    /** Agrees a draft: its paragraphs, resolutions and actions are published with it. */
    public Uni<Outcome<MeetingRow>> agree(Scope scope, String meeting, Part part, Instant now) {
        return changes.change(
                scope,
                meeting,
                MinuteTaking.PERMISSION,
                "agree-minutes",
                (session, row) -> MinutesFind.record(session, row, part)
                        .chain(record -> MinutesFind.paragraphs(session, row).chain(all -> {
                            var own =
                                    all.stream().filter(one -> one.part == part).toList();
                            return switch (record.stage().agree(LocalDate.ofInstant(now, HERE), own.size())) {
                                case Outcome.Refused<MinutesStage>(var reasons) ->
                                    Uni.createFrom().item(Outcome.<String>refused(reasons));
                                case Outcome.Done<MinutesStage>(var agreed) -> {
                                    record.reach(agreed);
                                    if (part == Part.PUBLIC) {
                                        row.state = MeetingState.MINUTES_DRAFT;
                                    }
                                    own.forEach(one -> one.published = true);
                                    yield session.persist(record)
                                            .chain(() -> publish(session, row, part, own, now))
                                            .chain(() -> tell(session, AGREED, row, record, now))
                                            .replaceWith(Outcome.done(part.name()));
                                }
                            };
                        })));
    }

    private Uni<Void> publish(
            Mutiny.Session session, MeetingRow meeting, Part part, List<MinuteParagraphRow> paragraphs, Instant now) {
        var passages = new ArrayList<Passage>();
        paragraphs.forEach(one -> passages.add(MinutesWords.of(new MinutesStore.Entry(one, meeting))));
        return outcomes(session, meeting, part, passages)
                .chain(() -> session.createSelectionQuery(
                                "from ActionRow a where a.meetingId = :meeting and a.part = :part and not a.published",
                                ActionRow.class)
                        .setParameter("meeting", meeting.id)
                        .setParameter("part", part)
                        .getResultList())
                .chain(actions -> {
                    actions.forEach(action -> {
                        action.published = true;
                        action.version++;
                        passages.addAll(ActionWords.of(action));
                    });
                    return session.flush()
                            .chain(() -> search.replace(session, passages))
                            .chain(() -> part == Part.PUBLIC
                                    ? raised(session, actions, now)
                                    : Uni.createFrom().voidItem());
                });
    }

    private Uni<Void> raised(Mutiny.Session session, List<ActionRow> actions, Instant now) {
        var all = Uni.createFrom().voidItem();
        for (var action : actions) {
            all = all.chain(() -> outbox.append(session, ActionRaising.raised(action, now)));
        }
        return all;
    }

    /** The agenda shows what was resolved on its items. */
    private static Uni<Void> outcomes(Mutiny.Session session, MeetingRow meeting, Part part, List<Passage> passages) {
        return MinutesFind.resolutions(session, meeting)
                .chain(resolutions -> session.createSelectionQuery(
                                "from AgendaItemRow i where i.meetingId = :meeting and i.part = :part",
                                AgendaItemRow.class)
                        .setParameter("meeting", meeting.id)
                        .setParameter("part", part)
                        .getResultList()
                        .invoke(items -> resolutions.stream()
                                .filter(one -> one.part == part)
                                .forEach(one -> {
                                    one.published = true;
                                    items.stream()
                                            .filter(item -> item.number.equals(one.itemNumber))
                                            .forEach(item -> {
                                                item.outcome = one.outcome();
                                                passages.addAll(AgendaWords.of(new AgendaEntry(item, meeting)));
                                            });
                                })))
                .replaceWithVoid();
    }

    /**
     * Confirms agreed minutes.
     *
     * @param at reference of the meeting that confirms them
     * @param passedOver why meetings in between did not, or null
     */
    public Uni<Outcome<MeetingRow>> confirm(
            Scope scope, String meeting, Part part, String at, @Nullable String passedOver, Instant now) {
        return changes.change(
                scope,
                meeting,
                MinuteTaking.PERMISSION,
                "confirm-minutes",
                (session, row) -> later(session, row)
                        .chain(later -> later.stream()
                                .filter(one -> one.reference.equals(at))
                                .findFirst()
                                .map(confirming -> confirm(session, row, part, confirming, later, passedOver, now))
                                .orElseGet(() -> Uni.createFrom()
                                        .item(Outcome.refused(Refusal.ofField(
                                                ProblemCode.INVALID_INPUT,
                                                "input.at",
                                                "%s is no later meeting of this body; minutes are confirmed at its next"
                                                        .formatted(at)))))));
    }

    private Uni<Outcome<String>> confirm(
            Mutiny.Session session,
            MeetingRow meeting,
            Part part,
            MeetingRow at,
            List<MeetingRow> later,
            @Nullable String passedOver,
            Instant now) {
        var between = later.stream()
                .filter(one -> one.date.isBefore(at.date) && one.state != MeetingState.CANCELLED)
                .map(MinutesConfirming::held)
                .toList();
        return MinutesFind.record(session, meeting, part).chain(record -> switch (record.stage()
                .confirm(held(meeting), held(at), between, passedOver, LocalDate.ofInstant(now, HERE))) {
            case Outcome.Refused<MinutesStage>(var reasons) -> Uni.createFrom().item(Outcome.<String>refused(reasons));
            case Outcome.Done<MinutesStage>(var confirmed) -> {
                record.reach(confirmed);
                record.passedOver = between.isEmpty() ? null : passedOver;
                if (part == Part.PUBLIC) {
                    meeting.state = MeetingState.MINUTES_CONFIRMED;
                }
                yield tell(session, CONFIRMED, meeting, record, now)
                        .replaceWith(Outcome.done(part.name() + " " + at.reference));
            }
        });
    }

    /** Of the public part; that a body keeps exempt minutes is told by its agendas, not by events. */
    private Uni<Void> tell(
            Mutiny.Session session, String type, MeetingRow meeting, MinutesRecordRow record, Instant now) {
        if (record.part == Part.PRIVATE) {
            return Uni.createFrom().voidItem();
        }
        return outbox.append(
                session,
                new DomainEvent(
                        "answerable.meetings.v1",
                        type,
                        record.id.toString(),
                        record.version,
                        now,
                        Map.of("meeting", meeting.reference, "body", meeting.bodyCode, "force", meeting.forceCode)));
    }

    private static Uni<List<MeetingRow>> later(Mutiny.Session session, MeetingRow meeting) {
        return session.createSelectionQuery(
                        "from MeetingRow m where m.bodyCode = :body and m.date > :date order by m.date, m.reference",
                        MeetingRow.class)
                .setParameter("body", meeting.bodyCode)
                .setParameter("date", meeting.date)
                .getResultList();
    }

    private static HeldMeeting held(MeetingRow row) {
        return new HeldMeeting(row.reference, row.bodyCode, row.date, row.state == MeetingState.CANCELLED);
    }
}
