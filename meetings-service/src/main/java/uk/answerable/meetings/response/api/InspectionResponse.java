package uk.answerable.meetings.response.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.graph.api.Inspection;
import uk.answerable.meetings.response.rules.CopyTo;
import uk.answerable.meetings.response.rules.Responding;
import uk.answerable.meetings.response.store.InspectionResponseRow;

/** The response owed to an inspection report. Its texts are public once it is published. */
@Description("The response that a local policing body owes to an inspection report on its force. Its texts are null for"
        + " others until it is published.")
public record InspectionResponse(
        @Id @NonNull String id,
        @NonNull String force,

        @Nullable @Description("Null where the performance service does not know it.")
        Inspection inspection,

        @NonNull String title,
        @NonNull LocalDate reportPublishedOn,
        boolean hasRecommendation,
        @Nullable ResponseDeadline deadline,
        @Nullable LocalDate publishedOn,
        @Nullable @Description("Where it is published.") String address,

        @Nullable @Description("Null until it is published.")
        Boolean inTime,

        @NonNull List<@NonNull CopySent> copies,
        @Nullable String chiefComments,
        @Nullable LocalDate chiefCommentedOn,
        @Nullable String ownComments,

        @Nullable @Description("What is done on the recommendation, or why nothing is.")
        String action,

        @Nullable @Description("What is still to be done, in order.")
        List<@NonNull String> missing,

        @Ignore Place place)
        implements Guarded {

    static InspectionResponse of(InspectionResponseRow row, Responding rules) {
        var response = row.response();
        return new InspectionResponse(
                row.id.toString(),
                row.forceCode,
                new Inspection(row.inspection),
                row.title,
                row.reportPublishedOn,
                row.hasRecommendation,
                rules.deadline(row.reportPublishedOn).map(ResponseDeadline::of).orElse(null),
                row.publishedOn,
                row.address,
                rules.inTime(response).orElse(null),
                Arrays.stream(CopyTo.values())
                        .flatMap(to -> CopySent.of(to, row).stream())
                        .toList(),
                row.chiefComments,
                row.chiefCommentedOn,
                row.ownComments,
                row.actionExplained,
                Responding.missing(response),
                row.place());
    }

    @Override
    public Place accessPlace() {
        return place;
    }
}
