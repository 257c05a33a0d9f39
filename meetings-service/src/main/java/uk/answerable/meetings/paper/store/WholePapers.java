package uk.answerable.meetings.paper.store;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.answerable.kernel.store.Lists;
import uk.answerable.meetings.agenda.store.AgendaItemRow;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.paper.store.PaperEntry.Consultation;
import uk.answerable.meetings.paper.store.PaperEntry.Version;

/** Papers as they are, with everything of theirs, before it is decided who sees what. */
final class WholePapers {

    private WholePapers() {}

    static Uni<List<PaperEntry>> of(Lists lists, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : among(lists, "select unnest($1::uuid[])", ids.toArray(UUID[]::new));
    }

    private record Taken(PaperConsultationRow consultation, AgendaItemRow item, MeetingRow meeting) {}

    /**
     * The papers that a selection names.
     *
     * @param ids a selection of ids in SQL, the keys its only parameter
     */
    static Uni<List<PaperEntry>> among(Lists lists, String ids, UUID[] keys) {
        return Uni.combine()
                .all()
                .unis(
                        lists.list(
                                PaperRow.class,
                                "select p.* from paper p where p.id in (%s) order by p.id".formatted(ids),
                                (Object) keys),
                        lists.list(
                                PaperVersionRow.class,
                                "select v.* from paper_version v where v.paper_id in (%s) order by v.number"
                                        .formatted(ids),
                                (Object) keys),
                        lists.list(
                                PaperClearanceRow.class,
                                "select c.* from paper_clearance c join paper_version v on v.id = c.version_id"
                                        + " where v.paper_id in (%s) order by c.clearance".formatted(ids),
                                (Object) keys),
                        lists.list(
                                Taken.class,
                                "select c as consultation, i as item, m as meeting from paper_consultation c"
                                        + " join agenda_item i on i.id = c.item_id"
                                        + " join meeting m on m.id = c.meeting_id where c.paper_id in (%s)"
                                                .formatted(ids)
                                        + " order by m.date, m.reference, i.sort_key, c.place",
                                (Object) keys),
                        lists.list(
                                PaperPublicationRow.class,
                                "select p.* from paper_publication p where p.paper_id in (%s) order by p.sequence"
                                        .formatted(ids),
                                (Object) keys),
                        lists.list(
                                BodyRow.class,
                                "select b.* from body b where b.code in (select p.body_code from paper p where p.id in (%s))"
                                        .formatted(ids),
                                (Object) keys))
                .with(WholePapers::entries);
    }

    private static List<PaperEntry> entries(
            List<PaperRow> papers,
            List<PaperVersionRow> versionRows,
            List<PaperClearanceRow> clearanceRows,
            List<Taken> taken,
            List<PaperPublicationRow> publicationRows,
            List<BodyRow> bodyRows) {
        var clearances = clearanceRows.stream().collect(groupingBy(row -> row.versionId));
        var versions = versionRows.stream()
                .map(row -> new Version(row, clearances.getOrDefault(row.id, List.of())))
                .collect(groupingBy(version -> version.row().paperId));
        var publications = publicationRows.stream().collect(groupingBy(row -> row.consultationId));
        var consultations = taken.stream()
                .map(one -> new Consultation(
                        one.consultation(),
                        one.item(),
                        one.meeting(),
                        publications.getOrDefault(one.consultation().id, List.of())))
                .collect(groupingBy(one -> one.row().paperId));
        var bodies = bodyRows.stream().collect(toMap(row -> row.code, row -> row));
        return papers.stream()
                .map(paper -> new PaperEntry(
                        paper,
                        requireNonNull(bodies.get(paper.bodyCode)),
                        versions.getOrDefault(paper.id, List.of()),
                        consultations.getOrDefault(paper.id, List.of()),
                        false))
                .toList();
    }
}
