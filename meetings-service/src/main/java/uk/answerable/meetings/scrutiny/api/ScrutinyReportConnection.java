package uk.answerable.meetings.scrutiny.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of scrutiny reports, newest first. */
public record ScrutinyReportConnection(
        @NonNull List<@NonNull ScrutinyReport> nodes,
        @NonNull PageInfo pageInfo) {}
