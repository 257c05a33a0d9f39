package uk.answerable.meetings.search.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.search.rules.SearchKind;
import uk.answerable.meetings.search.rules.SearchWords;
import uk.answerable.meetings.search.store.SearchFilter;
import uk.answerable.meetings.search.store.SearchStore;

/** Search in the graph. */
@GraphQLApi
public class SearchGraph {

    /** No meeting has it. */
    private static final UUID NONE = new UUID(0, 0);

    private final SearchStore store;
    private final MeetingStore meetings;
    private final CallerOfToken token;

    @Inject
    SearchGraph(SearchStore store, MeetingStore meetings, CallerOfToken token) {
        this.store = store;
        this.meetings = meetings;
        this.token = token;
    }

    @Description(
            "What the caller may read, searched as web searches are written: words, \"a phrase\", or, -not. Of the newest"
                    + " 500 matches the best first, then the newest. Words that only exclude find nothing.")
    @Query
    public @NonNull Uni<SearchConnection> search(
            @Name("text") @NonNull String text,
            @Name("force") @Nullable String force,
            @Name("kinds") @Nullable List<@Nullable SearchKind> kinds,
            @Name("from") @Nullable LocalDate from,
            @Name("to") @Nullable LocalDate to,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var scope = token.scope();
        var request = PageRequest.of(first, after).orThrow();
        var words = SearchWords.of(text).orThrow();
        var filter = new SearchFilter(force, kinds == null ? Set.of() : given(kinds), from, to);
        return store.page(scope, words, filter, request).map(SearchConnection::of);
    }

    /** Null where what was found belongs to no meeting. */
    @Name("meeting")
    public Uni<List<@Nullable Meeting>> meetingOfHits(@Source List<SearchHit> hits) {
        var ids = hits.stream().map(SearchGraph::meetingKey).collect(Collectors.toSet());
        return meetings.byIds(token.scope(), ids)
                .map(rows -> Batches.one(
                        hits,
                        SearchGraph::meetingKey,
                        rows.stream().map(Meeting::of).toList(),
                        Meeting::key));
    }

    /** The graph lets a list hold null. */
    private static Set<SearchKind> given(List<@Nullable SearchKind> kinds) {
        return kinds.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static UUID meetingKey(SearchHit hit) {
        return Objects.requireNonNullElse(hit.meetingKey(), NONE);
    }
}
