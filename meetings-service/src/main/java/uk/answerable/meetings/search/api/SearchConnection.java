package uk.answerable.meetings.search.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.meetings.search.store.SearchStore;

/** A page of what was found, best first. */
public record SearchConnection(
        @NonNull List<@NonNull SearchHit> nodes,
        @NonNull PageInfo pageInfo,

        @Description("As many match as are ranked, so these are of the newest; more words, a force, kinds or days find"
                + " older ones.")
        boolean newestOnly) {

    static SearchConnection of(SearchStore.Found found) {
        return new SearchConnection(
                found.page().nodes().stream().map(SearchHit::of).toList(),
                PageInfo.of(found.page().pageInfo()),
                found.newestOnly());
    }
}
