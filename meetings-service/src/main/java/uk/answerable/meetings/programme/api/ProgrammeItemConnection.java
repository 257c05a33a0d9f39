package uk.answerable.meetings.programme.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of a work programme. */
public record ProgrammeItemConnection(
        @NonNull List<@NonNull ProgrammeItem> nodes,
        @NonNull PageInfo pageInfo) {}
