package uk.answerable.meetings.paper.store;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.agenda.store.AgendaItemRow;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.paper.rules.PaperAuthor;
import uk.answerable.meetings.paper.rules.PaperPlace;
import uk.answerable.meetings.paper.store.PaperEntry.Consultation;
import uk.answerable.meetings.paper.store.PaperEntry.Version;

/** Papers, each as its caller may read it. */
@ApplicationScoped
public class PaperStore {

    private final Sessions sessions;

    @Inject
    PaperStore(Sessions sessions) {
        this.sessions = sessions;
    }

    /** A paper of an item, in the order of the agenda. */
    public record AtItem(UUID item, UUID meeting, int place, PaperEntry entry) {}

    public Uni<List<PaperEntry>> byIds(Scope scope, Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : sessions.read(session -> read(scope, session, ids));
    }

    /** The papers taken to items, as far as the caller may know that they were. */
    public Uni<List<AtItem>> ofItems(Scope scope, Collection<UUID> items) {
        return items.isEmpty() ? Uni.createFrom().item(List.of()) : at(scope, "c.itemId in (:of)", items);
    }

    /** The papers of a meeting, item by item. */
    public Uni<List<AtItem>> ofMeetings(Scope scope, Collection<UUID> meetings) {
        return meetings.isEmpty() ? Uni.createFrom().item(List.of()) : at(scope, "c.meetingId in (:of)", meetings);
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
                .setParameter("after", request.after().map(PaperStore::position).orElse(new UUID(0, 0)))
                .setMaxResults(request.rowsToRead())
                .getResultList()
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().item(List.<PaperEntry>of()) : read(scope, session, ids))
                .map(entries -> Page.cut(entries, request, entry -> Cursor.of(entry.paper().id))));
    }

    private static UUID position(Cursor cursor) {
        return cursor.read(1, key -> UUID.fromString(key.getFirst())).orThrow();
    }

    private Uni<List<AtItem>> at(Scope scope, String condition, Collection<UUID> of) {
        return sessions.read(session -> session.createSelectionQuery(
                        "from PaperConsultationRow c where " + condition + " order by c.itemId, c.place",
                        PaperConsultationRow.class)
                .setParameter("of", of)
                .getResultList()
                .chain(rows -> rows.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : read(
                                        scope,
                                        session,
                                        rows.stream()
                                                .map(row -> row.paperId)
                                                .distinct()
                                                .toList())
                                .map(entries -> rows.stream()
                                        .flatMap(row -> at(row, entries).stream())
                                        .toList())));
    }

    private static Optional<AtItem> at(PaperConsultationRow row, List<PaperEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.consultations().stream()
                        .anyMatch(one -> one.row().id.equals(row.id)))
                .findFirst()
                .map(entry -> new AtItem(row.itemId, row.meetingId, row.place, entry));
    }

    private static Uni<List<PaperEntry>> read(Scope scope, Mutiny.StatelessSession session, Collection<UUID> ids) {
        var sight = new PaperSight(scope);
        return whole(session, ids)
                .map(all ->
                        all.stream().flatMap(entry -> sight.of(entry).stream()).toList());
    }

    /** Papers as they are, for who writes them; each level in one statement. */
    static Uni<List<PaperEntry>> whole(Mutiny.QueryProducer session, Collection<UUID> ids) {
        return Uni.combine()
                .all()
                .unis(
                        list(session, "from PaperRow p where p.id in (:ids) order by p.id", PaperRow.class, ids),
                        list(
                                session,
                                "from PaperVersionRow v where v.paperId in (:ids) order by v.number",
                                PaperVersionRow.class,
                                ids),
                        list(
                                session,
                                "select c from PaperClearanceRow c join PaperVersionRow v on v.id = c.versionId"
                                        + " where v.paperId in (:ids) order by c.clearance",
                                PaperClearanceRow.class,
                                ids),
                        list(
                                session,
                                "select c, i, m from PaperConsultationRow c join AgendaItemRow i on i.id = c.itemId"
                                        + " join MeetingRow m on m.id = c.meetingId where c.paperId in (:ids)"
                                        + " order by m.date, m.reference, i.sortKey, c.place",
                                Object[].class,
                                ids),
                        list(
                                session,
                                "from PaperPublicationRow p where p.paperId in (:ids) order by p.sequence",
                                PaperPublicationRow.class,
                                ids),
                        list(
                                session,
                                "from BodyRow b where b.code in"
                                        + " (select p.bodyCode from PaperRow p where p.id in (:ids))",
                                BodyRow.class,
                                ids))
                .usingConcurrencyOf(1)
                .asTuple()
                .map(found -> {
                    var clearances = found.getItem3().stream().collect(groupingBy(row -> row.versionId));
                    var versions = found.getItem2().stream()
                            .map(row -> new Version(row, clearances.getOrDefault(row.id, List.of())))
                            .collect(groupingBy(version -> version.row().paperId));
                    var publications = found.getItem5().stream().collect(groupingBy(row -> row.consultationId));
                    var consultations = found.getItem4().stream()
                            .map(row -> new Consultation(
                                    (PaperConsultationRow) row[0],
                                    (AgendaItemRow) row[1],
                                    (MeetingRow) row[2],
                                    publications.getOrDefault(((PaperConsultationRow) row[0]).id, List.of())))
                            .collect(groupingBy(one -> one.row().paperId));
                    var bodies = found.getItem6().stream().collect(toMap(row -> row.code, row -> row));
                    return found.getItem1().stream()
                            .map(paper -> new PaperEntry(
                                    paper,
                                    requireNonNull(bodies.get(paper.bodyCode)),
                                    versions.getOrDefault(paper.id, List.of()),
                                    consultations.getOrDefault(paper.id, List.of()),
                                    false))
                            .toList();
                });
    }

    private static <T> Uni<List<T>> list(
            Mutiny.QueryProducer session, String hql, Class<T> type, Collection<UUID> ids) {
        return session.createSelectionQuery(hql, type).setParameter("ids", ids).getResultList();
    }
}
