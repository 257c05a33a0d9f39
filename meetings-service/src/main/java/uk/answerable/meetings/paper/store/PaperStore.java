package uk.answerable.meetings.paper.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.JointReads;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.paper.rules.PaperAuthor;
import uk.answerable.meetings.paper.rules.PaperPlace;

/** Papers, each as its caller may read it. */
@ApplicationScoped
public class PaperStore {

    private final Sessions sessions;
    private final JointReads reads;

    @Inject
    PaperStore(Sessions sessions, JointReads reads) {
        this.sessions = sessions;
        this.reads = reads;
    }

    /** A paper of an item, in the order of the agenda. */
    public record AtItem(UUID item, UUID meeting, int place, PaperEntry entry) {}

    public Uni<List<PaperEntry>> byIds(Scope scope, Collection<UUID> ids) {
        return read(scope, ids);
    }

    /** The papers taken to items, as far as the caller may know that they were. */
    public Uni<List<AtItem>> ofItems(Scope scope, Collection<UUID> items) {
        return items.isEmpty() ? Uni.createFrom().item(List.of()) : at(scope, "c.item_id = any($1)", items);
    }

    /** The papers of a meeting, item by item. */
    public Uni<List<AtItem>> ofMeetings(Scope scope, Collection<UUID> meetings) {
        return meetings.isEmpty() ? Uni.createFrom().item(List.of()) : at(scope, "c.meeting_id = any($1)", meetings);
    }

    /** Papers of a force that await a first version from their author, where that is the caller's office. */
    public Uni<Page<PaperEntry>> toSend(Scope scope, String force, PageRequest request) {
        var authors = Stream.of(PaperAuthor.CHIEF_CONSTABLE, PaperAuthor.COMMISSIONERS_OFFICE)
                .filter(author -> scope.permits("Paper", "send", PaperPlace.sending(author, force)))
                .toList();
        if (authors.isEmpty()) {
            return Uni.createFrom()
                    .item(Page.cut(List.<PaperEntry>of(), request, entry -> Cursor.of(entry.paper().id)));
        }
        return sessions.read(session -> session.createSelectionQuery(
                                "select p.id from PaperRow p where p.forceCode = :force and p.author in (:authors)"
                                        + " and p.id > :after and not exists"
                                        + " (select 1 from PaperVersionRow v where v.paperId = p.id) order by p.id",
                                UUID.class)
                        .setParameter("force", force)
                        .setParameter("authors", authors)
                        .setParameter(
                                "after",
                                request.after().map(PaperStore::position).orElse(new UUID(0, 0)))
                        .setMaxResults(request.rowsToRead())
                        .getResultList())
                .chain(ids -> read(scope, ids))
                .map(entries -> Page.cut(entries, request, entry -> Cursor.of(entry.paper().id)));
    }

    private static UUID position(Cursor cursor) {
        return cursor.read(1, key -> UUID.fromString(key.getFirst())).orThrow();
    }

    private Uni<List<AtItem>> at(Scope scope, String condition, Collection<UUID> of) {
        var keys = of.toArray(UUID[]::new);
        var sight = new PaperSight(scope);
        return Uni.combine()
                .all()
                .unis(
                        reads.list(
                                PaperConsultationRow.class,
                                "select c.* from paper_consultation c where " + condition
                                        + " order by c.item_id, c.place",
                                (Object) keys),
                        WholePapers.among(
                                reads, "select c.paper_id from paper_consultation c where " + condition, keys))
                .with((rows, entries) -> {
                    var seen = sight.ofAll(entries);
                    return rows.stream().flatMap(row -> at(row, seen).stream()).toList();
                });
    }

    private static Optional<AtItem> at(PaperConsultationRow row, List<PaperEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.consultations().stream()
                        .anyMatch(one -> one.row().id.equals(row.id)))
                .findFirst()
                .map(entry -> new AtItem(row.itemId, row.meetingId, row.place, entry));
    }

    private Uni<List<PaperEntry>> read(Scope scope, Collection<UUID> ids) {
        return WholePapers.of(reads, ids).map(new PaperSight(scope)::ofAll);
    }
}
