package uk.answerable.meetings.governance.api;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.action.api.Action;
import uk.answerable.meetings.action.store.ActionStore;
import uk.answerable.meetings.decision.rules.DecisionReference;
import uk.answerable.meetings.governance.rules.RecordLinkKind;
import uk.answerable.meetings.governance.store.GovernanceLinkRow;
import uk.answerable.meetings.governance.store.GovernanceLinks;
import uk.answerable.meetings.governance.store.GovernanceStore;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.graph.api.Measure;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.store.MeetingStore;

/** What records refer to: a link to something that is not the caller's to know is not there. */
@ApplicationScoped
class LinkedThings {

    private final GovernanceLinks links;
    private final GovernanceStore records;
    private final ActionStore actions;
    private final MeetingStore meetings;

    @Inject
    LinkedThings(GovernanceLinks links, GovernanceStore records, ActionStore actions, MeetingStore meetings) {
        this.links = links;
        this.records = records;
        this.actions = actions;
        this.meetings = meetings;
    }

    /** Actions, records and meetings that links lead to and the caller may know of, by their identifiers. */
    private record Known(Map<String, Action> actions, Map<String, Meeting> meetings, List<String> records) {}

    /** Each record's own. */
    Uni<List<List<GovernanceLink>>> ofRecords(Scope scope, List<GovernanceRecord> of) {
        return links.ofRecords(
                        scope, of.stream().map(one -> one.row().id).distinct().toList())
                .chain(rows -> known(scope, rows)
                        .map(known -> Batches.group(of, one -> one.row().id, rows, row -> row.key.recordId()).stream()
                                .map(group -> group.stream()
                                        .flatMap(row -> shown(row, known).stream())
                                        .toList())
                                .toList()));
    }

    private Uni<Known> known(Scope scope, List<GovernanceLinkRow> rows) {
        return actions.byIds(scope, ids(rows, RecordLinkKind.ACTION))
                .chain(found -> meetings.byIds(scope, ids(rows, RecordLinkKind.MEETING))
                        .chain(held -> records.byIds(scope, ids(rows, RecordLinkKind.RECORD))
                                .map(others -> new Known(
                                        found.stream().map(Action::of).collect(toMap(Action::id, one -> one)),
                                        held.stream().map(Meeting::of).collect(toMap(Meeting::id, one -> one)),
                                        others.stream()
                                                .map(one -> one.row().id.toString())
                                                .toList()))));
    }

    private static List<UUID> ids(List<GovernanceLinkRow> rows, RecordLinkKind kind) {
        return rows.stream()
                .filter(row -> row.key.kind() == kind)
                .flatMap(row -> Ids.read(row.key.target()).stream())
                .distinct()
                .toList();
    }

    private static Optional<GovernanceLink> shown(GovernanceLinkRow row, Known known) {
        var target = row.key.target();
        var kind = row.key.kind();
        return switch (kind) {
            case MEASURE -> Optional.of(new GovernanceLink(kind, target, new Measure(target), null, null));
            case DECISION -> Optional.of(new GovernanceLink(kind, target, null, null, null));
            case ACTION ->
                Optional.ofNullable(known.actions().get(target))
                        .map(action -> new GovernanceLink(kind, target, null, action, null));
            case MEETING ->
                Optional.ofNullable(known.meetings().get(target))
                        .map(meeting -> new GovernanceLink(kind, meeting.reference(), null, null, meeting));
            case RECORD ->
                Stream.of(target)
                        .filter(known.records()::contains)
                        .findFirst()
                        .map(other -> new GovernanceLink(kind, other, null, null, null));
        };
    }

    /** Ties a record to something that the caller may know of; refused with {@code NOT_FOUND} otherwise. */
    Uni<Outcome<UUID>> link(Scope scope, UUID id, RecordLinkKind kind, String target) {
        return resolved(scope, id, kind, target.strip())
                .chain(found -> found.map(resolved -> links.link(scope, id, kind, resolved))
                        .orElseGet(() -> Uni.createFrom()
                                .item(Outcome.refused(Refusal.ofField(
                                        ProblemCode.NOT_FOUND,
                                        "input.target",
                                        "there is nothing of that kind by that name")))));
    }

    private Uni<Optional<String>> resolved(Scope scope, UUID id, RecordLinkKind kind, String target) {
        return switch (kind) {
            case MEASURE -> Uni.createFrom().item(Optional.of(target).filter(code -> code.matches("[a-z0-9_]{1,80}")));
            case ACTION ->
                actions.byIds(scope, List.of(Batches.uuid(target)))
                        .map(found -> found.stream().findFirst().map(row -> row.id.toString()));
            case MEETING ->
                meetings.byReference(scope, target)
                        .map(found -> found.stream().findFirst().map(row -> row.id.toString()));
            case DECISION ->
                switch (DecisionReference.read(target)) {
                    case Outcome.Refused<DecisionReference> none ->
                        Uni.createFrom().item(Optional.<String>empty());
                    case Outcome.Done<DecisionReference>(var reference) ->
                        links.hasDecision(scope, id, reference)
                                .map(there -> Optional.of(reference.printed()).filter(one -> there));
                };
            case RECORD ->
                records.byIds(scope, List.of(Batches.uuid(target)))
                        .map(found -> found.stream()
                                .map(one -> one.row().id)
                                .filter(other -> !other.equals(id))
                                .findFirst()
                                .map(UUID::toString));
        };
    }
}
