package uk.answerable.meetings.agenda.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.agenda.rules.ItemEntry;
import uk.answerable.meetings.agenda.rules.Publishing;
import uk.answerable.meetings.agenda.rules.VersionKind;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.meeting.store.MeetingChanges;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.search.store.SearchIndex;

/** Enters the items of agendas and publishes them, version by version. */
@ApplicationScoped
public class AgendaKeeping {

    private static final String PERMISSION = "keep-agenda";

    private final MeetingChanges changes;
    private final MeetingLaw law;
    private final SearchIndex search;
    private final AgendaVersions versions;

    @Inject
    AgendaKeeping(MeetingChanges changes, MeetingLaw law, SearchIndex search, AgendaVersions versions) {
        this.changes = changes;
        this.law = law;
        this.search = search;
        this.versions = versions;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected AgendaKeeping() {
        this.changes = null;
        this.law = null;
        this.search = null;
        this.versions = null;
    }

    /** Enters an item, or changes the one of that number; once the agenda is published that is a version of its own. */
    public Uni<Outcome<MeetingRow>> put(
            Scope scope, String meeting, ItemEntry entry, @Nullable String reason, Instant now) {
        return work(scope, meeting, "enter-item", now, work -> switch (entry.check(
                work.body(),
                work.meeting().date,
                exemption ->
                        law.subject(exemption.regime(), exemption.provision()).isPresent())) {
            case Outcome.Refused<ItemEntry.Valid>(var reasons) -> refused(reasons);
            case Outcome.Done<ItemEntry.Valid>(var valid) ->
                work.item(valid.number().printed()).chain(known -> put(work, entry, valid, known.orElse(null), reason));
        });
    }

    private Uni<Outcome<String>> put(
            AgendaWork work,
            ItemEntry entry,
            ItemEntry.Valid valid,
            @Nullable AgendaItemRow known,
            @Nullable String reason) {
        if (!work.published()) {
            return write(work, entry, valid, known, false).replaceWith(Outcome.done(entry.number()));
        }
        if (known == null) {
            return switch (entry.add(reason)) {
                case Outcome.Refused<String>(var reasons) -> refused(reasons);
                case Outcome.Done<String>(var why) -> {
                    var kind = versions.isLate(work) ? VersionKind.URGENT : VersionKind.SUPPLEMENT;
                    yield write(work, entry, valid, null, true)
                            .chain(() -> versions.add(work, kind, why, List.of()))
                            .replaceWith(Outcome.done(entry.number()));
                }
            };
        }
        return work.decided(known.number).chain(decided -> switch (entry.change(known.part, decided, reason)) {
            case Outcome.Refused<List<String>>(var reasons) -> refused(reasons);
            case Outcome.Done<List<String>>(var warnings) ->
                write(work, entry, valid, known, true)
                        .chain(() -> versions.add(work, VersionKind.CHANGE, reason, warnings))
                        .replaceWith(Outcome.done(entry.number()));
        });
    }

    private Uni<Void> write(
            AgendaWork work, ItemEntry entry, ItemEntry.Valid valid, @Nullable AgendaItemRow known, boolean published) {
        var row = known == null ? new AgendaItemRow() : known;
        row.number = valid.number().printed();
        row.sortKey = valid.number().sortKey();
        row.heading = entry.heading().strip();
        row.part = entry.part();
        var exemption = valid.exemption();
        row.exemptionRegime = exemption == null ? null : exemption.regime();
        row.exemptionProvision = exemption == null ? null : exemption.provision();
        row.kind = entry.kind().strip();
        row.paper = entry.paper().strip();
        row.note = entry.note().strip();
        row.published = published;
        if (known == null) {
            row.id = Ids.next();
            row.meetingId = work.meeting().id;
            row.pages = "";
            row.outcome = "";
        }
        return work.session()
                .persist(row)
                .chain(() -> work.session().flush())
                .chain(() -> search.replace(work.session(), AgendaWords.of(new AgendaEntry(row, work.meeting()))));
    }

    /** Takes an item off an agenda that is not published. */
    public Uni<Outcome<MeetingRow>> remove(Scope scope, String meeting, String number, Instant now) {
        return work(
                scope,
                meeting,
                "remove-item",
                now,
                work -> work.item(number)
                        .chain(found -> found.map(known -> remove(work, known))
                                .orElseGet(() -> refused(List.of(Refusal.ofField(
                                        ProblemCode.INVALID_INPUT,
                                        "input.number",
                                        "the agenda has no item " + number))))));
    }

    private Uni<Outcome<String>> remove(AgendaWork work, AgendaItemRow known) {
        if (known.published) {
            return refused(List.of(Refusal.ofField(
                    ProblemCode.WRONG_STATE,
                    "input.number",
                    "item %s is published; change it with a reason".formatted(known.number))));
        }
        return work.session()
                .remove(known)
                .chain(() -> search.remove(work.session(), List.of(known.id)))
                .replaceWith(Outcome.done(known.number));
    }

    /** Publishes the agenda as entered. */
    public Uni<Outcome<MeetingRow>> publish(Scope scope, String meeting, @Nullable String lateReason, Instant now) {
        return work(scope, meeting, "publish-agenda", now, work -> {
            if (work.published()) {
                return refused(List.of(Refusal.of(
                        ProblemCode.ALREADY_DONE, "the agenda is published; change an item with its reason")));
            }
            return work.items().chain(items -> switch (Publishing.check(
                    versions.agenda(work, items), work.today(), lateReason)) {
                case Outcome.Refused<List<String>>(var reasons) -> refused(reasons);
                case Outcome.Done<List<String>>(var warnings) -> {
                    work.meeting().state = MeetingState.AGENDA_PUBLISHED;
                    items.forEach(item -> item.published = true);
                    yield search.replace(
                                    work.session(),
                                    items.stream()
                                            .flatMap(item ->
                                                    AgendaWords.of(new AgendaEntry(item, work.meeting())).stream())
                                            .toList())
                            .chain(() -> versions.add(work, VersionKind.AGENDA, lateReason, warnings))
                            .replaceWith(Outcome.done("1"));
                }
            });
        });
    }

    private Uni<Outcome<MeetingRow>> work(
            Scope scope, String meeting, String act, Instant now, Function<AgendaWork, Uni<Outcome<String>>> change) {
        return changes.change(
                scope,
                meeting,
                PERMISSION,
                act,
                (session, row) -> session.find(BodyRow.class, row.bodyCode)
                        .chain(body -> change.apply(new AgendaWork(session, row, MeetingLaw.body(body), now))));
    }

    private static Uni<Outcome<String>> refused(List<Refusal> reasons) {
        return Uni.createFrom().item(Outcome.refused(reasons));
    }
}
