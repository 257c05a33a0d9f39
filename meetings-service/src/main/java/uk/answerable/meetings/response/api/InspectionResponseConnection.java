package uk.answerable.meetings.response.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of responses, newest report first. */
public record InspectionResponseConnection(
        @NonNull List<@NonNull InspectionResponse> nodes,
        @NonNull PageInfo pageInfo) {}
