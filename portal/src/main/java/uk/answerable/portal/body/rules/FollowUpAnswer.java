package uk.answerable.portal.body.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.rules.PageInfo;

/** What {@code graphql/follow-up.graphql} brings; each part under its own name. */
public record FollowUpAnswer(
        @Nullable Body body,
        @Nullable Recommendations recommendations,
        @Nullable Reviews reviews) {

    public record Body(String code, String name, String force, String kind) {}

    public record Recommendations(List<Recommendation> nodes, PageInfo pageInfo) {}

    /** @param standing null for who may not read the body's log */
    public record Recommendation(
            String number,
            String title,
            String source,
            LocalDate madeOn,
            @Nullable LocalDate closedOn,
            @Nullable String decision,
            @Nullable String standing,
            List<Action> actions) {}

    public record Action(String reference, String text, String owner) {}

    public record Reviews(List<Review> nodes) {}

    /** What it concludes is null for others until it is published. */
    public record Review(
            String kind,
            String subject,
            LocalDate notifiedOn,
            @Nullable String conclusion,
            @Nullable String gist,
            @Nullable String response,
            @Nullable String address,
            @Nullable String responseAddress,
            @Nullable Meeting hearing,
            List<Step> steps) {}

    public record Meeting(String reference, LocalDate date) {}

    public record Step(
            String step,
            String by,
            @Nullable LocalDate due,
            @Nullable LocalDate takenOn,
            String state,
            String source) {}
}
