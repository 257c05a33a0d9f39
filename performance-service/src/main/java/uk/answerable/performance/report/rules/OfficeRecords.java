package uk.answerable.performance.report.rules;

import java.util.List;
import uk.answerable.performance.peer.rules.PeerGroups;
import uk.answerable.performance.reading.rules.CalendarPeriod;

/**
 * What offices and reviewed files record about a force, by the moment of an edition.
 *
 * @param peers groups the force is compared with
 * @param calendar days that move its figures
 */
public record OfficeRecords(PeerGroups peers, List<CalendarPeriod> calendar) {

    public OfficeRecords {
        calendar = List.copyOf(calendar);
    }
}
