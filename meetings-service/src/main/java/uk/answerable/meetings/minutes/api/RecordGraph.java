package uk.answerable.meetings.minutes.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.minutes.store.MinutesStore;

/** The record of a meeting beside its paragraphs: parts, disclosures, resolutions, stages, corrections. */
@GraphQLApi
public class RecordGraph {

    private final MinutesStore store;
    private final CallerOfToken token;

    @Inject
    RecordGraph(MinutesStore store, CallerOfToken token) {
        this.store = store;
        this.token = token;
    }

    public @NonNull Uni<List<List<@NonNull MinutesRecord>>> minutesRecords(@Source List<Meeting> meetings) {
        return views(meetings, store::records, row -> row.meetingId, MinutesRecord::of);
    }

    public @NonNull Uni<List<List<@NonNull Resolution>>> resolutions(@Source List<Meeting> meetings) {
        return views(meetings, store::resolutions, row -> row.meetingId, Resolution::of);
    }

    public @NonNull Uni<List<List<@NonNull Disclosure>>> disclosures(@Source List<Meeting> meetings) {
        return views(meetings, store::disclosures, row -> row.meetingId, Disclosure::of);
    }

    public @NonNull Uni<List<List<@NonNull Sitting>>> sittings(@Source List<Meeting> meetings) {
        return views(meetings, store::sittings, row -> row.meetingId, Sitting::of);
    }

    public @NonNull Uni<List<List<@NonNull MinutesCorrection>>> corrections(@Source List<Meeting> meetings) {
        return views(meetings, store::corrections, row -> row.meeting().id, MinutesCorrection::of);
    }

    private <R, V> Uni<List<List<V>>> views(
            List<Meeting> meetings,
            BiFunction<Scope, Collection<UUID>, Uni<List<R>>> load,
            Function<R, UUID> meetingOf,
            Function<R, V> view) {
        return load.apply(token.scope(), meetings.stream().map(Meeting::key).toList())
                .map(rows -> Batches.group(meetings, Meeting::key, rows, meetingOf).stream()
                        .map(group -> group.stream().map(view).toList())
                        .toList());
    }
}
