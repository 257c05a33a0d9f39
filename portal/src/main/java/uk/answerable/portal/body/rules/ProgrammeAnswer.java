package uk.answerable.portal.body.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.rules.PageInfo;

/** What {@code graphql/programme.graphql} brings; each part under its own name. */
public record ProgrammeAnswer(@Nullable Body body, @Nullable Programme programme) {

    public record Body(String code, String name, String force) {}

    public record Programme(List<Item> nodes, PageInfo pageInfo) {}

    public record Item(
            String section,
            String item,
            String detail,
            String requester,
            @Nullable LocalDate wantedBy,
            @Nullable String printedDate,
            String state,
            @Nullable String metBy,
            @Nullable String reason,
            @Nullable Meeting meeting) {}

    public record Meeting(String reference, LocalDate date) {}
}
