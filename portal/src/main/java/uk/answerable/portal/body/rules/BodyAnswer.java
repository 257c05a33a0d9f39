package uk.answerable.portal.body.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code graphql/body.graphql} brings; each part under its own name. */
public record BodyAnswer(@Nullable Body body, @Nullable Watch watch) {

    public record Body(
            String code,
            String name,
            String kind,
            String force,
            String host,
            String frequency,
            String purpose,
            String chairRole,
            Law law,
            List<Seat> seats,
            List<WorkingGroup> workingGroups,
            Meetings meetings) {}

    public record Law(
            String title, String publicAccess, @Nullable Integer clearDays) {}

    public record Seat(String office, String role, boolean vacant, String appointedBy) {}

    public record WorkingGroup(String name, String remit) {}

    public record Meetings(List<Meeting> nodes) {}

    public record Meeting(String reference, String title, LocalDate date, String state) {}

    public record Watch(List<Item> nodes) {}

    public record Item(
            String what,
            String state,
            LocalDate since,
            String source,
            @Nullable String firedBy,
            @Nullable String decision,
            Trigger trigger,
            @Nullable Measure measure) {}

    public record Trigger(
            String kind,
            @Nullable String afterMonth,
            @Nullable LocalDate day,
            @Nullable String report) {}

    /** @param label null while the figures cannot be had */
    public record Measure(String code, @Nullable String label) {}
}
