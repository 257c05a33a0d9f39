package uk.answerable.meetings.reference.rules;

import java.time.LocalDate;
import uk.answerable.meetings.watch.rules.WatchTrigger;

/**
 * A promise of a scrutiny report to look again, with the trigger a reviewer gave it (watch-triggers.csv).
 *
 * @param forMeeting reference of the meeting the report was written for; its body keeps the list
 * @param measure code it is about
 */
public record WatchPromise(
        String report, String forMeeting, LocalDate since, String what, String measure, WatchTrigger trigger) {}
