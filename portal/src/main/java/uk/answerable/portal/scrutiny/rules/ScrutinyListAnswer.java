package uk.answerable.portal.scrutiny.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.rules.PageInfo;

/** What {@code graphql/scrutiny-reports.graphql} brings; each part under its own name. */
public record ScrutinyListAnswer(
        @Nullable Force force,
        @Nullable Reports reports,
        List<Body> bodies,
        @Nullable DeepDives dives,
        @Nullable Work work) {

    public record Force(String name) {}

    public record Body(String code, String name, String kind) {}

    public record Reports(List<Report> nodes, PageInfo pageInfo) {}

    public record Report(
            String reference,
            String title,
            LocalDate date,
            String author,
            @Nullable Meeting forMeeting,
            List<Request> requests,
            List<Ask> unansweredAsks) {}

    public record Meeting(String reference, LocalDate date) {}

    public record Request(String status) {}

    public record Ask(String topic) {}

    public record DeepDives(List<DeepDive> nodes) {}

    public record DeepDive(
            String topic,
            String proposedBy,
            String target,
            String state,
            @Nullable LocalDate heldOn,
            @Nullable String result,
            @Nullable Meeting meeting) {}

    public record Work(List<Quarter> nodes) {}

    public record Quarter(
            String id,
            String quarter,
            String title,
            String stage,
            boolean unpublished,
            @Nullable Due reportDue,
            @Nullable Due responseDue) {}

    public record Due(LocalDate due) {}
}
