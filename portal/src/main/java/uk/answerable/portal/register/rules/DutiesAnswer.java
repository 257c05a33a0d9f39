package uk.answerable.portal.register.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code graphql/duties.graphql} brings; each part under its own name. */
public record DutiesAnswer(@Nullable Force force, List<Duty> duties) {

    public record Force(String name) {}

    public record Duty(String paragraph, String what, String rhythm, String source, List<Entry> entries) {}

    public record Entry(
            String about,
            @Nullable LocalDate due,
            String state,
            @Nullable LocalDate publishedOn,
            @Nullable String address) {}
}
