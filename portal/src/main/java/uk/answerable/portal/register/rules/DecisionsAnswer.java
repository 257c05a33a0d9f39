package uk.answerable.portal.register.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.rules.PageInfo;

/** What {@code graphql/decisions.graphql} brings; each part under its own name. */
public record DecisionsAnswer(
        @Nullable Force force, @Nullable Decisions decisions, List<Series> series) {

    public record Force(String name) {}

    public record Decisions(List<Decision> nodes, PageInfo pageInfo) {}

    public record Decision(
            String reference,
            @Nullable String title,
            @Nullable LocalDate decidedOn,
            @Nullable String decisionMaker,
            @Nullable Integer exemptSection,
            @Nullable String address,
            @Nullable String note) {}

    public record Series(String series, int firstNumber, int lastNumber, int entries, List<String> gaps) {}
}
