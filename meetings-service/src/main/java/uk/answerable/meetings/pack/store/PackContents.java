package uk.answerable.meetings.pack.store;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.agenda.store.AgendaEntry;
import uk.answerable.meetings.agenda.store.AgendaItemRow;
import uk.answerable.meetings.agenda.store.AgendaStore;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.body.store.BodyStore;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.pack.rules.PackAudience;
import uk.answerable.meetings.pack.rules.PackContent;
import uk.answerable.meetings.pack.rules.PackContent.Item;
import uk.answerable.meetings.paper.rules.PaperReach;
import uk.answerable.meetings.paper.store.PaperEntry;
import uk.answerable.meetings.paper.store.PaperStore;
import uk.answerable.meetings.paper.store.PaperStore.AtItem;
import uk.answerable.meetings.paper.store.PaperVersionRow;

/**
 * What packs are made of. What is open in any pack is read as a caller without a token reads it, so that nothing else
 * can be in it; what is restricted comes beside it, for who may have it.
 */
@ApplicationScoped
public class PackContents {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final MeetingStore meetings;
    private final BodyStore bodies;
    private final AgendaStore agendas;
    private final PaperStore papers;
    private final MeetingLaw law;
    private final Scope everybody = Scope.of(Caller.PUBLIC, MatrixFile.get());

    @Inject
    PackContents(MeetingStore meetings, BodyStore bodies, AgendaStore agendas, PaperStore papers, MeetingLaw law) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.agendas = agendas;
        this.papers = papers;
        this.law = law;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected PackContents() {
        this.meetings = null;
        this.bodies = null;
        this.agendas = null;
        this.papers = null;
        this.law = null;
    }

    /**
     * A pack before it is assembled.
     *
     * @param files the versions whose files are in it
     */
    public record Gathered(UUID meeting, PackContent content, List<PaperVersionRow> files) {
        public Gathered {
            files = List.copyOf(files);
        }
    }

    /** Empty for a meeting there is none of, one whose agenda is not published, or a pack that is not the caller's. */
    public Uni<Optional<Gathered>> of(Scope scope, String reference, PackAudience audience) {
        return meetings.byReference(scope, reference)
                .map(rows -> rows.stream()
                        .filter(row -> row.state != MeetingState.PLANNED)
                        .filter(row -> audience == PackAudience.PUBLIC || isMembers(scope, row))
                        .findFirst())
                .chain(row -> row.isEmpty()
                        ? Uni.createFrom().item(Optional.<Gathered>empty())
                        : gather(scope, row.get(), audience).map(Optional::of));
    }

    private static boolean isMembers(Scope scope, MeetingRow row) {
        return scope.permits(
                "Pack",
                "members",
                Place.ofBody(Privacy.state(row.bodyKind, Part.PRIVATE), row.forceCode, row.bodyCode));
    }

    private Uni<Gathered> gather(Scope scope, MeetingRow meeting, PackAudience audience) {
        var ids = List.of(meeting.id);
        return Uni.combine()
                .all()
                .unis(
                        bodies.byCodes(everybody, List.of(meeting.bodyCode)),
                        agendas.ofMeetings(everybody, ids),
                        papers.ofMeetings(everybody, ids),
                        audience == PackAudience.PUBLIC
                                ? Uni.createFrom().item(List.<AtItem>of())
                                : papers.ofMeetings(scope, ids))
                .asTuple()
                .map(found -> {
                    var files = new ArrayList<PaperVersionRow>();
                    var open = items(found.getItem2(), found.getItem3(), PackContents::isOpen, files, entry -> true);
                    var restricted = items(
                            found.getItem2(),
                            found.getItem4(),
                            one -> !one.publications().isEmpty() && !isOpen(one),
                            files,
                            item -> !item.papers().isEmpty());
                    return new Gathered(
                            meeting.id,
                            new PackContent(
                                    audience,
                                    meeting.reference,
                                    found.getItem1().getFirst().name,
                                    meeting.title,
                                    DAY.format(meeting.date),
                                    facts(meeting),
                                    open,
                                    restricted),
                            files);
                });
    }

    private static boolean isOpen(PaperEntry.Consultation one) {
        return one.publications().stream().anyMatch(row -> row.reach == PaperReach.PUBLIC);
    }

    private static List<String> facts(MeetingRow meeting) {
        var facts = new ArrayList<String>();
        if (meeting.startTime != null) {
            facts.add("Start: " + meeting.startTime);
        }
        if (!meeting.venue.isEmpty()) {
            facts.add("Place: " + meeting.venue);
        }
        return facts;
    }

    private List<Item> items(
            List<AgendaEntry> agenda,
            List<AtItem> taken,
            Predicate<PaperEntry.Consultation> published,
            List<PaperVersionRow> files,
            Predicate<Item> wanted) {
        Map<UUID, List<AtItem>> byItem = taken.stream().collect(groupingBy(AtItem::item));
        return agenda.stream()
                .map(entry -> {
                    var held = new ArrayList<PackContent.Paper>();
                    for (var at : byItem.getOrDefault(entry.item().id, List.of())) {
                        version(at, published).ifPresent(version -> {
                            files.add(version);
                            held.add(paper(at.entry(), version));
                        });
                    }
                    return new Item(entry.item().number, entry.item().heading, exemption(entry.item()), held);
                })
                .filter(wanted)
                .toList();
    }

    /** The version published last at the item, where it was as wanted. */
    private static Optional<PaperVersionRow> version(AtItem at, Predicate<PaperEntry.Consultation> published) {
        return at.entry().consultations().stream()
                .filter(one -> one.item().id.equals(at.item()))
                .filter(published)
                .findFirst()
                .flatMap(one -> at.entry().versions().stream()
                        .map(PaperEntry.Version::row)
                        .filter(row -> row.number == one.publications().getLast().version)
                        .findFirst());
    }

    private static PackContent.Paper paper(PaperEntry entry, PaperVersionRow version) {
        var marking = entry.paper().marking;
        return new PackContent.Paper(
                entry.paper().title,
                entry.paper().reference,
                version.label,
                version.form,
                version.pages,
                version.ownFirstPage,
                version.fileSha256,
                version.size,
                "/api/v1/papers/%s/versions/%d".formatted(version.paperId, version.number),
                marking == null ? null : marking.words());
    }

    private @Nullable String exemption(AgendaItemRow item) {
        var regime = item.exemptionRegime;
        var provision = item.exemptionProvision;
        if (regime == null || provision == null) {
            return item.part == Part.PRIVATE ? "taken in private" : null;
        }
        return "%s, %s%s"
                .formatted(
                        regime.title(),
                        provision,
                        law.subject(regime, provision)
                                .map(subject -> ": " + subject)
                                .orElse(""));
    }
}
