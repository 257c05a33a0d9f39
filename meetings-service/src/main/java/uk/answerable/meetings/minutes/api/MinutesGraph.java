package uk.answerable.meetings.minutes.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.minutes.store.MinuteParagraphRow;
import uk.answerable.meetings.minutes.store.MinutesStore;

/** Minutes in the graph. */
@GraphQLApi
public class MinutesGraph {

    private final MinutesStore store;
    private final CallerOfToken token;

    @Inject
    MinutesGraph(MinutesStore store, CallerOfToken token) {
        this.store = store;
        this.token = token;
    }

    /** Public minutes for everybody; those of private items for the body's own only. */
    public @NonNull Uni<List<List<@NonNull MinuteParagraph>>> minutes(@Source List<Meeting> meetings) {
        return store.ofMeetings(
                        token.scope(), meetings.stream().map(Meeting::key).toList())
                .map(rows ->
                        Batches.group(meetings, Meeting::key, rows, (MinuteParagraphRow row) -> row.meetingId).stream()
                                .map(group ->
                                        group.stream().map(MinuteParagraph::of).toList())
                                .toList());
    }
}
