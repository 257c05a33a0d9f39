package uk.answerable.meetings.aid.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.paging.Page;
import uk.answerable.meetings.aid.rules.Aid;

/** A page of aids. */
public record GovernanceAidConnection(
        @NonNull List<@NonNull GovernanceAid> nodes,
        @NonNull PageInfo pageInfo) {

    static GovernanceAidConnection of(Page<Aid> page) {
        return new GovernanceAidConnection(
                page.nodes().stream().map(GovernanceAid::of).toList(), PageInfo.of(page.pageInfo()));
    }
}
