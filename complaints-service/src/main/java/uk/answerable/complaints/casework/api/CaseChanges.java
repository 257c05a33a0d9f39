package uk.answerable.complaints.casework.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.paging.Page;

/**
 * Cases that changed, each as it stands now.
 *
 * @param cases the longest unchanged first
 * @param since what to ask with next time; null while nothing has ever changed
 * @param more whether to ask again at once
 */
public record CaseChanges(List<CaseView> cases, @Nullable String since, boolean more) {

    /** An empty page leaves the caller where they were. */
    static CaseChanges of(Page<CaseView> page, @Nullable String asked) {
        var info = page.pageInfo();
        return new CaseChanges(page.nodes(), info.endCursor() == null ? asked : info.endCursor(), info.hasNextPage());
    }
}
