package uk.answerable.meetings.search.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.paging.Page;
import uk.answerable.meetings.search.store.SearchRow;

/** A page of what was found, best first. */
public record SearchConnection(
        @NonNull List<@NonNull SearchHit> nodes, @NonNull PageInfo pageInfo) {

    static SearchConnection of(Page<SearchRow> page) {
        return new SearchConnection(page.nodes().stream().map(SearchHit::of).toList(), PageInfo.of(page.pageInfo()));
    }
}
