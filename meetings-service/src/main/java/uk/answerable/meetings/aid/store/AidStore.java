package uk.answerable.meetings.aid.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.aid.rules.Aid;
import uk.answerable.meetings.aid.rules.AidKind;
import uk.answerable.meetings.aid.rules.KeptRecord;
import uk.answerable.meetings.aid.rules.KeptRecords;
import uk.answerable.meetings.aid.rules.RecordAids;
import uk.answerable.meetings.governance.rules.RecordLinkKind;
import uk.answerable.meetings.governance.store.GovernanceLinks;
import uk.answerable.meetings.governance.store.GovernanceStore;
import uk.answerable.meetings.governance.store.GovernanceStore.Seen;

/**
 * What a force's records come to, worked out from those the caller sees and told of those whose reviews are the caller's
 * to know.
 */
@ApplicationScoped
public class AidStore {

    private final GovernanceStore records;
    private final GovernanceLinks links;
    private final RecordAids rules;

    @Inject
    AidStore(GovernanceStore records, GovernanceLinks links, RecordAids rules) {
        this.records = records;
        this.links = links;
        this.rules = rules;
    }

    /**
     * One page; refused with {@code INVALID_CURSOR}.
     *
     * @param kinds wanted; empty for all
     */
    public Uni<Page<Aid>> page(Scope scope, String force, Set<AidKind> kinds, LocalDate today, PageRequest request) {
        var after = request.after().map(AidStore::position);
        return records.standing(scope, force, RecordAids.KINDS)
                .chain(seen -> links.ofRecords(
                                scope, seen.stream().map(one -> one.row().id).toList())
                        .map(rows -> rows.stream()
                                .filter(row -> row.key.kind() == RecordLinkKind.RECORD)
                                .collect(groupingBy(
                                        row -> row.key.recordId(),
                                        mapping(row -> Ids.read(row.key.target()), toSet()))))
                        .map(tied -> seen.stream()
                                .map(one -> kept(one, tied.get(one.row().id)))
                                .toList())
                        .map(kept -> rules.of(new KeptRecords(kept), today).stream()
                                .filter(aid -> kinds.isEmpty() || kinds.contains(aid.kind()))
                                .filter(aid -> after.isEmpty() || Aid.IN_ORDER.compare(aid, after.get()) > 0)
                                .limit(request.rowsToRead())
                                .toList()))
                .map(aids -> Page.cut(aids, request, aid -> Cursor.of(aid.kind(), aid.record())));
    }

    private static KeptRecord kept(Seen seen, @Nullable Set<Optional<UUID>> tied) {
        return new KeptRecord(
                seen.row().id,
                seen.row().kind,
                seen.row().title,
                seen.values(),
                tied == null
                        ? Set.of()
                        : tied.stream().flatMap(Optional::stream).collect(toSet()));
    }

    private static Aid position(Cursor cursor) {
        return cursor.read(2, key -> new Aid(AidKind.valueOf(key.get(0)), UUID.fromString(key.get(1)), ""))
                .orThrow();
    }
}
