package uk.answerable.meetings.thread.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.graph.api.Measure;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.scrutiny.api.ScrutinyThread;
import uk.answerable.meetings.thread.rules.IssueSubject;
import uk.answerable.meetings.thread.store.IssueStore;
import uk.answerable.meetings.thread.store.ThreadStore;

/** The issue thread: everything that was said on a measure, a topic, a request or a question. */
@GraphQLApi
public class IssueGraph {

    private final IssueStore issues;
    private final ThreadStore store;
    private final MeetingStore meetings;
    private final CallerOfToken token;

    @Inject
    IssueGraph(IssueStore issues, ThreadStore store, MeetingStore meetings, CallerOfToken token) {
        this.issues = issues;
        this.store = store;
        this.meetings = meetings;
        this.token = token;
    }

    @Description(
            "Everything that was said on a subject in a force; empty for one that is not there, or not the caller's.")
    @Query("scrutinyThread")
    public Uni<ScrutinyThread> scrutinyThreadOf(
            @Name("force") @NonNull String force,
            @Name("subject") @NonNull IssueSubject subject,
            @Name("key")
                    @Description("A measure's code, the id of a topic or question, or a request as report#number.")
                    @NonNull
                    String key) {
        return issues.of(token.scope(), force, subject, key).map(links -> thread(force, key, links.stream()));
    }

    /** Nullable, so that a measure survives when this service is away. */
    @Description("What scrutinised this measure in a force.")
    public Uni<List<ScrutinyThread>> scrutinyThread(
            @Source List<Measure> measures, @Name("force") @NonNull String force) {
        var codes = new HashSet<>(measures.stream().map(Measure::code).toList());
        return issues.ofMeasures(token.scope(), force, codes)
                .map(links -> measures.stream()
                        .map(measure -> thread(
                                force,
                                measure.code(),
                                links.stream().filter(link -> link.measure().equals(measure.code()))))
                        .toList());
    }

    private static ScrutinyThread thread(String force, String key, Stream<IssueStore.Link> links) {
        return new ScrutinyThread(
                force,
                key,
                links.collect(Collectors.groupingBy(
                        IssueStore.Link::kind, Collectors.mapping(IssueStore.Link::id, Collectors.toSet()))));
    }

    /** Where the issue was on the table: meetings of its agenda items and topics, and those its reports were for. */
    @Name("meetings")
    public @NonNull Uni<List<List<@NonNull Meeting>>> meetingsOfThreads(@Source List<ScrutinyThread> threads) {
        Function<ScrutinyThread, Set<UUID>> keys = thread -> thread.keys(SubjectKind.MEETING);
        return meetings.byIds(token.scope(), ScrutinyThread.all(threads, keys))
                .map(rows -> ScrutinyThread.share(
                        threads, keys, rows.stream().map(Meeting::of).toList(), Meeting::key));
    }

    @Name("entries")
    @Description("Everything that was said, first to last, as far as it is the caller's to read.")
    public @NonNull Uni<List<@NonNull ThreadEntryConnection>> entriesOfThreads(
            @Source List<ScrutinyThread> threads,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        return store.pages(
                        token.scope(),
                        threads.stream().map(ScrutinyThread::subjects).toList(),
                        request)
                .map(pages -> pages.stream()
                        .map(page -> new ThreadEntryConnection(
                                page.nodes().stream().map(ThreadEntryView::of).toList(), PageInfo.of(page.pageInfo())))
                        .toList());
    }

    @Name("meeting")
    @Description("The meeting it was said at.")
    public Uni<List<@Nullable Meeting>> meetingOfEntries(@Source List<ThreadEntryView> entries) {
        var keys = entries.stream()
                .map(ThreadEntryView::meetingKey)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return meetings.byIds(token.scope(), keys)
                .map(rows -> Batches.one(
                        entries,
                        one -> String.valueOf(one.meetingKey()),
                        rows.stream().map(Meeting::of).toList(),
                        Meeting::id));
    }
}
