package uk.answerable.meetings.minutes.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.agenda.store.AgendaItemRow;
import uk.answerable.meetings.meeting.store.MeetingChanges;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.minutes.rules.Anchors;
import uk.answerable.meetings.minutes.rules.Correction;
import uk.answerable.meetings.search.store.SearchIndex;

/** Writes down what happens at a meeting. Drafts are the body's own until they are agreed. */
@ApplicationScoped
public class MinuteTaking {

    static final String PERMISSION = "keep-minutes";

    private final MeetingChanges changes;
    private final SearchIndex search;

    @Inject
    MinuteTaking(MeetingChanges changes, SearchIndex search) {
        this.changes = changes;
        this.search = search;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected MinuteTaking() {
        this.changes = null;
        this.search = null;
    }

    /** Writes a paragraph to an item; its number follows the item's. */
    public Uni<Outcome<MeetingRow>> write(
            Scope scope, String meeting, String item, String text, @Nullable String owner) {
        return changes.change(
                scope,
                meeting,
                PERMISSION,
                "write-minute",
                (session, row) -> MinutesFind.item(session, row, item).chain(found -> switch (found) {
                    case Outcome.Refused<AgendaItemRow>(var reasons) -> refused(reasons);
                    case Outcome.Done<AgendaItemRow>(var of) -> write(session, row, of, text, owner);
                }));
    }

    private Uni<Outcome<String>> write(
            Mutiny.Session session, MeetingRow meeting, AgendaItemRow item, String text, @Nullable String owner) {
        return MinutesFind.record(session, meeting, item.part)
                .chain(record -> decided(session, meeting, item.number).chain(locked -> {
                    if (record.stage().isPublished() || locked) {
                        return refused(Refusal.ofField(
                                ProblemCode.WRONG_STATE,
                                "input.item",
                                "the minutes of item %s are settled; correct a paragraph with its reason"
                                        .formatted(item.number)));
                    }
                    return switch (Correction.paragraph(text)) {
                        case Outcome.Refused<String>(var reasons) -> refused(reasons);
                        case Outcome.Done<String>(var words) ->
                            session.persist(record)
                                    .chain(() -> MinutesFind.paragraphs(session, meeting))
                                    .chain(before -> add(session, meeting, item, words, owner, before));
                    };
                }));
    }

    private Uni<Outcome<String>> add(
            Mutiny.Session session,
            MeetingRow meeting,
            AgendaItemRow item,
            String words,
            @Nullable String owner,
            List<MinuteParagraphRow> before) {
        var row = new MinuteParagraphRow();
        row.id = Ids.next();
        row.meetingId = meeting.id;
        row.position = before.size();
        row.anchor = Anchors.next(
                item.number, before.stream().map(paragraph -> paragraph.anchor).toList());
        row.gist = words;
        row.part = item.part;
        row.itemNumber = item.number;
        row.owner = owner == null || owner.isBlank() ? null : owner.strip();
        return session.persist(row)
                .chain(() -> search.replace(session, List.of(MinutesWords.of(new MinutesStore.Entry(row, meeting)))))
                .replaceWith(Outcome.done(row.anchor));
    }

    /** Changes a paragraph; logged with what it was where the item is decided or the record agreed. */
    public Uni<Outcome<MeetingRow>> correct(
            Scope scope, String meeting, String anchor, String text, @Nullable String reason, LocalDate today) {
        return changes.change(
                scope,
                meeting,
                PERMISSION,
                "correct-minutes",
                (session, row) -> MinutesFind.paragraphs(session, row)
                        .chain(paragraphs -> paragraphs.stream()
                                .filter(one -> one.anchor.equals(anchor))
                                .findFirst()
                                .map(one -> correct(session, row, one, text, reason, today))
                                .orElseGet(() -> refused(Refusal.ofField(
                                        ProblemCode.INVALID_INPUT,
                                        "input.anchor",
                                        "there is no paragraph " + anchor)))));
    }

    private Uni<Outcome<String>> correct(
            Mutiny.Session session,
            MeetingRow meeting,
            MinuteParagraphRow paragraph,
            String text,
            @Nullable String reason,
            LocalDate today) {
        return MinutesFind.record(session, meeting, paragraph.part)
                .chain(record -> decided(session, meeting, paragraph.itemNumber).chain(decided -> {
                    var stage = record.stage();
                    return switch (Correction.check(stage, decided, text, reason)) {
                        case Outcome.Refused<String>(var reasons) -> refused(reasons);
                        case Outcome.Done<String>(var words) -> {
                            var logged = reason != null && Correction.isLogged(stage, decided)
                                    ? log(session, meeting, paragraph, words, reason, today)
                                    : Uni.createFrom().voidItem();
                            yield logged.invoke(() -> paragraph.gist = words)
                                    .chain(() -> search.replace(
                                            session,
                                            List.of(MinutesWords.of(new MinutesStore.Entry(paragraph, meeting)))))
                                    .replaceWith(Outcome.done(paragraph.anchor));
                        }
                    };
                }));
    }

    private static Uni<Void> log(
            Mutiny.Session session,
            MeetingRow meeting,
            MinuteParagraphRow paragraph,
            String words,
            String reason,
            LocalDate today) {
        return MinutesFind.corrections(session, meeting).chain(before -> {
            var row = new CorrectionRow();
            row.id = Ids.next();
            row.meetingId = meeting.id;
            row.paragraphId = paragraph.id;
            row.position = before.size();
            row.was = paragraph.gist;
            row.became = words;
            row.reason = reason.strip();
            row.correctedOn = today;
            return session.persist(row);
        });
    }

    private static Uni<Boolean> decided(Mutiny.Session session, MeetingRow meeting, @Nullable String item) {
        return MinutesFind.resolutions(session, meeting)
                .map(rows -> rows.stream().anyMatch(row -> row.itemNumber.equals(item)));
    }

    private static Uni<Outcome<String>> refused(Refusal refusal) {
        return refused(List.of(refusal));
    }

    private static Uni<Outcome<String>> refused(List<Refusal> reasons) {
        return Uni.createFrom().item(Outcome.refused(reasons));
    }
}
