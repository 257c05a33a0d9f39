package uk.answerable.meetings.deepdive.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.meetings.scrutiny.api.DeepDive;

/** A page of deep dives, in the order of their entry. */
public record DeepDiveConnection(
        @NonNull List<@NonNull DeepDive> nodes, @NonNull PageInfo pageInfo) {}
