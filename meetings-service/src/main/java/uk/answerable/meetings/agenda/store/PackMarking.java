package uk.answerable.meetings.agenda.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.meetings.scrutiny.store.ScrutinyReportRow;

/** What a meeting's pack carries, on the page and when it is taken away. */
public final class PackMarking {

    private PackMarking() {}

    /** The highest marking of the papers this caller may see; empty where none of them is marked. */
    public static Optional<Marking> of(
            Scope scope, UUID meeting, List<AgendaEntry> agenda, List<ScrutinyReportRow> reports) {
        var ofItems = agenda.stream()
                .filter(entry -> entry.item().meetingId.equals(meeting))
                .filter(entry -> scope.permits("AgendaItem", "marking", entry.place()))
                .map(entry -> Optional.ofNullable(entry.item().marking));
        var ofReports = reports.stream()
                .filter(report -> report.meetingId.equals(meeting))
                .map(report -> Marking.read(report.marking));
        return Marking.highest(Stream.concat(ofItems, ofReports).flatMap(Optional::stream));
    }
}
