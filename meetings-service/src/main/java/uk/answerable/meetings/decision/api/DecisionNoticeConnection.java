package uk.answerable.meetings.decision.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of the register. */
public record DecisionNoticeConnection(
        @NonNull List<@NonNull DecisionNotice> nodes,
        @NonNull PageInfo pageInfo) {}
