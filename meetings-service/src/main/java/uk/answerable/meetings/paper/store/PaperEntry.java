package uk.answerable.meetings.paper.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.agenda.store.AgendaItemRow;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.paper.rules.Clearance;
import uk.answerable.meetings.paper.rules.PaperPlace;
import uk.answerable.meetings.paper.rules.PaperPublishing.Earlier;
import uk.answerable.meetings.paper.rules.PaperReach;

/**
 * A paper as one caller may read it.
 *
 * @param body whose officer keeps it
 * @param versions in order
 * @param consultations by date of the meeting
 * @param worked on by the caller, who reads what is not published too
 */
public record PaperEntry(
        PaperRow paper, BodyRow body, List<Version> versions, List<Consultation> consultations, boolean worked) {

    public PaperEntry {
        versions = List.copyOf(versions);
        consultations = List.copyOf(consultations);
    }

    /** A version with what was said of it by who clears it. */
    public record Version(PaperVersionRow row, List<PaperClearanceRow> clearances) {
        public Version {
            clearances = List.copyOf(clearances);
        }
    }

    /**
     * Where it is taken.
     *
     * @param publications in order
     */
    public record Consultation(
            PaperConsultationRow row, AgendaItemRow item, MeetingRow meeting, List<PaperPublicationRow> publications) {
        public Consultation {
            publications = List.copyOf(publications);
        }

        /** What was published of it there. */
        public List<Earlier> earlier() {
            return publications.stream()
                    .map(row -> new Earlier(row.version, row.reach))
                    .toList();
        }

        boolean isReleased() {
            return publications.stream().anyMatch(row -> row.reach == PaperReach.PUBLIC);
        }
    }

    static PaperPlace place(PaperRow row) {
        return new PaperPlace(row.bodyKind, row.forceCode, row.bodyCode, row.author);
    }

    /** The newest version the caller may read. */
    public Optional<Version> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** The clearances its newest version was given. */
    Set<Clearance> given() {
        return newest().stream()
                .flatMap(version -> version.clearances().stream())
                .filter(row -> row.cleared)
                .map(row -> row.clearance)
                .collect(Collectors.toSet());
    }

    /** Whether it is private at an item and not released there. */
    boolean isClosed() {
        return consultations.stream().anyMatch(one -> one.item().part == Part.PRIVATE && !one.isReleased());
    }
}
