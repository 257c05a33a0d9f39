package uk.answerable.meetings.meeting.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.Arrays;
import java.util.stream.Collectors;
import uk.answerable.meetings.meeting.rules.StandingTime;

/** A body's standing time as stored; months by number, blanks between. */
@Entity
@Table(name = "standing_time")
@SuppressWarnings("NullAway.Init")
public class StandingTimeRow {

    @Id
    public String bodyCode;

    @Enumerated(EnumType.STRING)
    public DayOfWeek weekday;

    public int week;

    public String months;

    public LocalTime startTime;

    public String venue;

    public boolean virtual;

    /** Hibernate needs it. */
    protected StandingTimeRow() {}

    StandingTimeRow(String bodyCode) {
        this.bodyCode = bodyCode;
    }

    public StandingTime standingTime() {
        return new StandingTime(
                weekday,
                week,
                Arrays.stream(months.split(" "))
                        .map(month -> Month.of(Integer.parseInt(month)))
                        .collect(Collectors.toSet()),
                startTime,
                venue,
                virtual);
    }

    StandingTimeRow become(StandingTime standing) {
        weekday = standing.weekday();
        week = standing.week();
        months = standing.months().stream()
                .sorted()
                .map(month -> String.valueOf(month.getValue()))
                .collect(Collectors.joining(" "));
        startTime = standing.start();
        venue = standing.venue().strip();
        virtual = standing.virtual();
        return this;
    }

    /** Gives a meeting what its plan leaves out. */
    void fill(MeetingRow meeting, MeetingPlanning.Planned planned) {
        if (planned.start() == null) {
            meeting.startTime = startTime;
        }
        if (planned.venue() == null) {
            meeting.venue = venue;
        }
        if (planned.virtual() == null) {
            meeting.virtual = virtual;
        }
    }
}
