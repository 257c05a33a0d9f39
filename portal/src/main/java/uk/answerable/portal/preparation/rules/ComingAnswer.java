package uk.answerable.portal.preparation.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code graphql/coming-meetings.graphql} brings; null where it cannot be had. */
public record ComingAnswer(
        @Nullable Meetings coming, @Nullable Meetings past) {

    public record Meetings(List<Meeting> nodes) {}

    public record Meeting(
            String reference,
            String title,
            LocalDate date,
            @Nullable LocalTime startTime,
            @Nullable String venue,
            String state,
            @Nullable Body body) {}

    public record Body(String code, String name) {}
}
