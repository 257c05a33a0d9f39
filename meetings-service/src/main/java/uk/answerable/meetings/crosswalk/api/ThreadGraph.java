package uk.answerable.meetings.crosswalk.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;
import uk.answerable.meetings.crosswalk.store.CrosswalkStore;
import uk.answerable.meetings.graph.api.Measure;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.scrutiny.api.ScrutinyThread;

/** The golden thread in the graph: from a measure to all that scrutinised it. */
@GraphQLApi
public class ThreadGraph {

    private final CrosswalkStore crosswalk;
    private final MeetingStore meetings;
    private final CallerOfToken token;

    @Inject
    ThreadGraph(CrosswalkStore crosswalk, MeetingStore meetings, CallerOfToken token) {
        this.crosswalk = crosswalk;
        this.meetings = meetings;
        this.token = token;
    }

    /** Nullable, so that a measure survives when this service is away. */
    @Description("What scrutinised this measure in a force.")
    public Uni<List<ScrutinyThread>> scrutinyThread(
            @Source List<Measure> measures, @Name("force") @NonNull String force) {
        var codes = new HashSet<>(measures.stream().map(Measure::code).toList());
        return crosswalk
                .links(token.scope(), force, codes)
                .map(links -> measures.stream()
                        .map(measure -> new ScrutinyThread(
                                force,
                                measure.code(),
                                links.stream()
                                        .filter(link -> link.measureCode.equals(measure.code()))
                                        .collect(Collectors.groupingBy(
                                                link -> link.kind,
                                                Collectors.mapping(link -> link.subjectId, Collectors.toSet())))))
                        .toList());
    }

    /** Where the measure was on the table: meetings of its agenda items and topics, and those its reports were for. */
    @Name("meetings")
    public @NonNull Uni<List<List<@NonNull Meeting>>> meetingsOfThreads(@Source List<ScrutinyThread> threads) {
        Function<ScrutinyThread, Set<UUID>> keys = thread -> thread.keys(SubjectKind.MEETING);
        return meetings.byIds(token.scope(), ScrutinyThread.all(threads, keys))
                .map(rows -> ScrutinyThread.share(
                        threads, keys, rows.stream().map(Meeting::of).toList(), Meeting::key));
    }
}
