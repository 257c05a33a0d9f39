package uk.answerable.portal.search.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.rules.PageInfo;

/** What {@code graphql/search.graphql} brings; each part under its own name. */
public record SearchAnswer(@Nullable Found found, List<Force> forces) {

    public record Found(List<Hit> nodes, PageInfo pageInfo) {}

    public record Hit(
            String kind,
            String title,
            String extract,
            @Nullable String reference,
            @Nullable LocalDate date,
            String force,
            @Nullable Meeting meeting) {}

    public record Meeting(String reference, String title, LocalDate date) {}

    public record Force(String code, String name) {}
}
