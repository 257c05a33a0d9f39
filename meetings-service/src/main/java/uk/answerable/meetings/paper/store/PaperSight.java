package uk.answerable.meetings.paper.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.answerable.kernel.access.Scope;
import uk.answerable.meetings.meeting.store.MeetingChanges;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.paper.rules.PaperPlace;
import uk.answerable.meetings.paper.rules.PaperReach;
import uk.answerable.meetings.paper.store.PaperEntry.Consultation;

/** What one caller may read of papers: the one place that decides it. */
final class PaperSight {

    private static final String TYPE = "Paper";

    private final Scope scope;

    PaperSight(Scope scope) {
        this.scope = scope;
    }

    /** Papers as far as the caller may read them, without those that do not exist for them. */
    List<PaperEntry> ofAll(List<PaperEntry> whole) {
        return whole.stream().flatMap(entry -> of(entry).stream()).toList();
    }

    /** The paper as far as the caller may read it; empty for one that does not exist for them. */
    Optional<PaperEntry> of(PaperEntry whole) {
        var paper = whole.paper();
        boolean works = works(whole);
        var consultations = whole.consultations().stream()
                .flatMap(one -> of(one, works && one.meeting().bodyCode.equals(paper.bodyCode)).stream())
                .toList();
        if (!works && consultations.isEmpty()) {
            return Optional.empty();
        }
        var published = published(consultations);
        var versions = whole.versions().stream()
                .filter(version -> works || published.contains(version.row().number))
                .toList();
        return works || !versions.isEmpty()
                ? Optional.of(new PaperEntry(paper, whole.body(), versions, consultations, works))
                : Optional.empty();
    }

    /** Once a paper is for the members only, its author has sent it away. */
    private boolean works(PaperEntry whole) {
        var paper = whole.paper();
        boolean sentAway = whole.consultations().stream()
                .anyMatch(one -> !one.publications().isEmpty() && !one.isReleased());
        var place = PaperEntry.place(paper);
        return scope.permits(TYPE, "work", sentAway ? place.keeping() : place.draft());
    }

    private Optional<Consultation> of(Consultation one, boolean works) {
        if (works || scope.permits("Meeting", "keep-agenda", MeetingChanges.office(one.meeting()))) {
            return Optional.of(one);
        }
        var read = one.publications().stream()
                .filter(row -> mayRead(row.reach, one.meeting()))
                .toList();
        return read.isEmpty()
                ? Optional.empty()
                : Optional.of(new Consultation(one.row(), one.item(), one.meeting(), read));
    }

    private boolean mayRead(PaperReach reach, MeetingRow meeting) {
        return scope.permits(
                TYPE, "read", PaperPlace.published(reach, meeting.bodyKind, meeting.forceCode, meeting.bodyCode));
    }

    private static Set<Integer> published(List<Consultation> consultations) {
        return consultations.stream()
                .flatMap(one -> one.publications().stream())
                .map(row -> row.version)
                .collect(Collectors.toSet());
    }
}
