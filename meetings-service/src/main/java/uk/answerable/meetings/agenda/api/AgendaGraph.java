package uk.answerable.meetings.agenda.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.meetings.agenda.store.AgendaEntry;
import uk.answerable.meetings.agenda.store.AgendaStore;
import uk.answerable.meetings.agenda.store.PackMarking;
import uk.answerable.meetings.body.rules.GovernanceBody;
import uk.answerable.meetings.body.store.BodyStore;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.scrutiny.api.ScrutinyThread;
import uk.answerable.meetings.scrutiny.store.ScrutinyStore;

/** Agendas in the graph. */
@GraphQLApi
public class AgendaGraph {

    private final AgendaStore store;
    private final MeetingStore meetingStore;
    private final BodyStore bodyStore;
    private final ScrutinyStore scrutinyStore;
    private final MeetingLaw law;
    private final CallerOfToken token;

    @Inject
    AgendaGraph(
            AgendaStore store,
            MeetingStore meetingStore,
            BodyStore bodyStore,
            ScrutinyStore scrutinyStore,
            MeetingLaw law,
            CallerOfToken token) {
        this.store = store;
        this.meetingStore = meetingStore;
        this.bodyStore = bodyStore;
        this.scrutinyStore = scrutinyStore;
        this.law = law;
        this.token = token;
    }

    public @NonNull Uni<List<List<@NonNull AgendaItem>>> agenda(@Source List<Meeting> meetings) {
        return store.ofMeetings(
                        token.scope(), meetings.stream().map(Meeting::key).toList())
                .map(entries -> Batches.group(meetings, Meeting::key, items(entries), AgendaItem::meetingKey));
    }

    @Description("What its pack carries: the highest protective marking of the papers that the caller may see;"
            + " null where none is marked.")
    public Uni<List<@Nullable Marking>> marking(@Source List<Meeting> meetings) {
        var scope = token.scope();
        var ids = meetings.stream().map(Meeting::key).toList();
        return Uni.combine()
                .all()
                .unis(store.ofMeetings(scope, ids), scrutinyStore.reportsOfMeetings(scope, ids))
                .asTuple()
                .map(found -> meetings.stream()
                        .map(meeting -> PackMarking.of(scope, meeting.key(), found.getItem1(), found.getItem2())
                                .orElse(null))
                        .collect(ArrayList::new, ArrayList::add, ArrayList::addAll));
    }

    @Name("meeting")
    public @NonNull Uni<List<@Nullable Meeting>> meetingOfItems(@Source List<AgendaItem> items) {
        var ids = new HashSet<>(items.stream().map(AgendaItem::meetingKey).toList());
        return meetingStore
                .byIds(token.scope(), ids)
                .map(rows -> Batches.one(
                        items,
                        AgendaItem::meetingKey,
                        rows.stream().map(Meeting::of).toList(),
                        Meeting::key));
    }

    /** Items that are about the thread's measure. */
    public @NonNull Uni<List<List<@NonNull AgendaItem>>> agendaItems(@Source List<ScrutinyThread> threads) {
        return store.cited(token.scope(), ScrutinyThread.all(threads, ScrutinyThread::itemKeys))
                .map(entries ->
                        ScrutinyThread.share(threads, ScrutinyThread::itemKeys, items(entries), AgendaItem::key));
    }

    /** Null for a body that no statute sets clear days. */
    public Uni<List<@Nullable PublicationDeadline>> publicationDeadline(@Source List<Meeting> meetings) {
        var codes = new HashSet<>(meetings.stream().map(Meeting::bodyCode).toList());
        return bodyStore.byCodes(token.scope(), codes).map(rows -> {
            var bodies = rows.stream().collect(Collectors.toMap(row -> row.code, MeetingLaw::body));
            var deadlines = new ArrayList<@Nullable PublicationDeadline>();
            for (var meeting : meetings) {
                deadlines.add(deadline(Objects.requireNonNull(bodies.get(meeting.bodyCode())), meeting.date()));
            }
            return deadlines;
        });
    }

    @Resolver
    public Uni<List<@Nullable AgendaItem>> resolveAgendaItems(@Name("id") List<String> id) {
        return store.byIds(token.scope(), Batches.uuids(id))
                .map(entries -> Batches.one(id, wanted -> wanted, items(entries), AgendaItem::id));
    }

    private @Nullable PublicationDeadline deadline(GovernanceBody body, LocalDate meeting) {
        return uk.answerable.meetings.agenda.rules.PublicationDeadline.of(
                        body, meeting, law.policies(), WorkingDays.ofEnglandAndWales())
                .map(PublicationDeadline::of)
                .orElse(null);
    }

    private List<AgendaItem> items(List<AgendaEntry> entries) {
        return entries.stream().map(entry -> AgendaItem.of(entry, law)).toList();
    }
}
