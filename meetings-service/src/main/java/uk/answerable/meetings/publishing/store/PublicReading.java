package uk.answerable.meetings.publishing.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.agenda.store.AgendaEntry;
import uk.answerable.meetings.agenda.store.AgendaStore;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.body.store.BodyStore;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.minutes.store.MinuteParagraphRow;
import uk.answerable.meetings.minutes.store.MinutesStore;
import uk.answerable.meetings.paper.store.PaperStore;
import uk.answerable.meetings.publishing.rules.PublicText;
import uk.answerable.meetings.publishing.rules.PublicText.OfItem;
import uk.answerable.meetings.publishing.rules.Publication.Owner;
import uk.answerable.meetings.scrutiny.store.ScrutinyReportRow;
import uk.answerable.meetings.scrutiny.store.ScrutinyStore;

/**
 * Reads meetings and bodies as a caller without a token does: through the same stores and the same matrix as the graph.
 * It is the only place that makes a {@link PublicText}.
 */
@ApplicationScoped
class PublicReading {

    private static final String ITEM = "AgendaItem";

    private final BodyStore bodies;
    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final MinutesStore minutes;
    private final ScrutinyStore scrutiny;
    private final PaperStore papers;
    private final PublicScrutiny scrutinies;
    private final Scope everybody = Scope.of(Caller.PUBLIC, MatrixFile.get());

    @Inject
    PublicReading(
            BodyStore bodies,
            MeetingStore meetings,
            AgendaStore agendas,
            MinutesStore minutes,
            ScrutinyStore scrutiny,
            PaperStore papers,
            PublicScrutiny scrutinies) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.agendas = agendas;
        this.minutes = minutes;
        this.scrutiny = scrutiny;
        this.papers = papers;
        this.scrutinies = scrutinies;
    }

    /** A text with the identifier it is published under. */
    record Read(String subject, Owner owner, PublicText text) {}

    Uni<List<Read>> bodies(Collection<String> codes) {
        return codes.isEmpty()
                ? Uni.createFrom().item(List.of())
                : bodies.byCodes(everybody, codes)
                        .map(rows -> rows.stream().map(PublicReading::body).toList());
    }

    private static Read body(BodyRow row) {
        return new Read(
                row.code,
                new Owner(row.forceCode, row.code, null, null),
                new PublicText.OfBody(
                        row.code, row.name, row.kind.name(), row.forceCode, row.host, row.frequency, row.purpose));
    }

    /** Everything of the meetings: themselves, items, papers, minutes. */
    Uni<List<Read>> meetings(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : meetings.byIds(everybody, ids).chain(this::read);
    }

    private Uni<List<Read>> read(List<MeetingRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var ids = rows.stream().map(row -> row.id).toList();
        var codes = new HashSet<>(rows.stream().map(row -> row.bodyCode).toList());
        return Uni.combine()
                .all()
                .unis(
                        bodies.byCodes(everybody, codes),
                        agendas.ofMeetings(everybody, ids),
                        minutes.ofMeetings(everybody, ids),
                        scrutiny.reportsOfMeetings(everybody, ids),
                        papers.ofMeetings(everybody, ids))
                .asTuple()
                .chain(found -> scrutinies.of(everybody, rows, found.getItem4()).map(scrutinised -> {
                    var names = found.getItem1().stream().collect(toMap(body -> body.code, body -> body.name));
                    var items = found.getItem2().stream().collect(groupingBy(entry -> entry.item().meetingId));
                    var paragraphs = found.getItem3().stream().collect(groupingBy(row -> row.meetingId));
                    var reports = found.getItem4().stream().collect(groupingBy(row -> row.meetingId));
                    var taken = found.getItem5().stream().collect(groupingBy(PaperStore.AtItem::meeting));
                    var read = rows.stream()
                            .flatMap(row -> of(
                                    row,
                                    Objects.requireNonNull(names.get(row.bodyCode)),
                                    of(items, row),
                                    of(paragraphs, row),
                                    of(reports, row),
                                    of(taken, row))
                                    .stream())
                            .collect(toCollection(ArrayList::new));
                    scrutinised.forEach(
                            (row, texts) -> texts.forEach(text -> read.add(new Read(text.id(), owner(row), text))));
                    return read;
                }));
    }

    private static Owner owner(MeetingRow row) {
        return new Owner(row.forceCode, row.bodyCode, row.id.toString(), row.date);
    }

    private static <T> List<T> of(Map<UUID, List<T>> all, MeetingRow row) {
        return all.getOrDefault(row.id, List.of());
    }

    private List<Read> of(
            MeetingRow row,
            String bodyName,
            List<AgendaEntry> agenda,
            List<MinuteParagraphRow> paragraphs,
            List<ScrutinyReportRow> reports,
            List<PaperStore.AtItem> taken) {
        var owner = owner(row);
        var read = new ArrayList<Read>();
        var items = new ArrayList<OfItem>();
        for (var entry : agenda) {
            var item = item(entry, items.size() + 1);
            items.add(item);
            read.add(new Read(item.id(), owner, item));
            paper(row, entry, item).ifPresent(paper -> read.add(new Read(paper.id(), owner, paper)));
        }
        read.add(new Read(row.id.toString(), owner, meeting(row, bodyName, items)));
        taken.forEach(at -> paper(row, at).ifPresent(paper -> read.add(new Read(paper.id(), owner, paper))));
        reports.forEach(report -> read.add(new Read(report.id.toString(), owner, paper(row, report))));
        if (!paragraphs.isEmpty()) {
            read.add(new Read(row.id.toString(), owner, minutes(row, paragraphs)));
        }
        return read;
    }

    private static PublicText.OfMeeting meeting(MeetingRow row, String bodyName, List<OfItem> items) {
        return new PublicText.OfMeeting(
                row.id.toString(),
                row.reference,
                row.bodyCode,
                bodyName,
                row.title,
                row.date,
                row.startTime,
                row.finishTime,
                row.venue,
                row.virtual,
                row.state.name(),
                row.originalDate,
                row.movedReason,
                items);
    }

    private OfItem item(AgendaEntry entry, int place) {
        var row = entry.item();
        var regime = row.exemptionRegime;
        var provision = row.exemptionProvision;
        return new OfItem(
                row.id.toString(),
                row.meetingId.toString(),
                entry.meeting().reference,
                place,
                row.number,
                row.heading,
                row.part == Part.PUBLIC,
                regime == null || provision == null ? null : "%s, %s".formatted(regime.title(), provision),
                seen("kind", entry, row.kind),
                seen("pages", entry, row.pages),
                seen("paper", entry, row.paper),
                seen("note", entry, row.note),
                seen("outcome", entry, row.outcome));
    }

    private <T> @Nullable T seen(String field, AgendaEntry entry, @Nullable T value) {
        return everybody.permits(ITEM, field, entry.place()) ? value : null;
    }

    private Optional<PublicText.OfPaper> paper(MeetingRow meeting, AgendaEntry entry, OfItem item) {
        return Optional.ofNullable(item.paper())
                .filter(paper -> !paper.isBlank())
                .map(paper -> new PublicText.OfPaper(
                        item.id(),
                        item.meeting(),
                        meeting.reference,
                        item.number(),
                        null,
                        item.heading(),
                        paper,
                        meeting.date,
                        words(seen("marking", entry, entry.item().marking))));
    }

    private static PublicText.OfPaper paper(MeetingRow meeting, ScrutinyReportRow report) {
        return new PublicText.OfPaper(
                report.id.toString(),
                meeting.id.toString(),
                meeting.reference,
                null,
                report.reference,
                report.title,
                "",
                report.date,
                words(Marking.read(report.marking).orElse(null)));
    }

    /** Under the identifier of its consultation: the same paper is one of each meeting that it is taken to. */
    private static Optional<PublicText.OfPaper> paper(MeetingRow meeting, PaperStore.AtItem at) {
        return at.entry().consultations().stream()
                .filter(one -> one.item().id.equals(at.item()))
                .findFirst()
                .map(one -> new PublicText.OfPaper(
                        one.row().id.toString(),
                        meeting.id.toString(),
                        meeting.reference,
                        one.item().number,
                        at.entry().paper().reference,
                        at.entry().paper().title,
                        "version " + one.publications().getLast().version,
                        meeting.date,
                        words(at.entry().paper().marking)));
    }

    private static @Nullable String words(@Nullable Marking marking) {
        return marking == null ? null : marking.words();
    }

    private static PublicText.OfMinutes minutes(MeetingRow row, List<MinuteParagraphRow> paragraphs) {
        return new PublicText.OfMinutes(
                row.id.toString(),
                row.reference,
                row.title,
                row.date,
                paragraphs.stream()
                        .map(paragraph -> new PublicText.Paragraph(paragraph.anchor, paragraph.gist))
                        .toList());
    }
}
