package uk.answerable.meetings.quarterly.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of the scrutiny of quarters, newest first. */
public record QuarterlyScrutinyConnection(
        @NonNull List<@NonNull QuarterlyScrutiny> nodes,
        @NonNull PageInfo pageInfo) {}
