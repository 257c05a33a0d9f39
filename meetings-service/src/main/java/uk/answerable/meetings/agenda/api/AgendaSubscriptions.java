package uk.answerable.meetings.agenda.api;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.events.CloudEvent;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.live.LiveEvents;
import uk.answerable.kernel.live.LiveFeed;
import uk.answerable.meetings.agenda.store.AgendaVersionStore;
import uk.answerable.meetings.agenda.store.AgendaVersions;
import uk.answerable.meetings.body.store.BodyStore;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.meeting.store.MeetingStore;

/** Versions of agendas as they are published, told to those who wait for them. */
@GraphQLApi
public class AgendaSubscriptions {

    private final AgendaVersionStore versions;
    private final MeetingStore meetings;
    private final BodyStore bodies;
    private final CallerOfToken token;
    private final LiveFeed<Published> published;

    @Inject
    AgendaSubscriptions(
            AgendaVersionStore versions,
            MeetingStore meetings,
            BodyStore bodies,
            CallerOfToken token,
            LiveEvents live) {
        this.versions = versions;
        this.meetings = meetings;
        this.bodies = bodies;
        this.token = token;
        this.published = live.feed(AgendaVersions.PUBLISHED, this::load);
    }

    private record Published(MeetingRow meeting, AgendaVersionStore.Version version) {

        Place place() {
            return Place.ofBody(Place.ANY, meeting.forceCode, meeting.bodyCode);
        }
    }

    private Uni<Optional<Published>> load(CloudEvent event) {
        var scope = Scope.ofService("live agendas", MatrixFile.get());
        var ids = Ids.read(event.subject()).stream().toList();
        return meetings.byIds(scope, ids)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : versions.ofMeetings(scope, ids)
                                .map(all -> all.stream()
                                        .filter(one -> one.version().version == event.aggregateversion())
                                        .map(one -> new Published(found.getFirst(), one))
                                        .findFirst()));
    }

    @Subscription
    @Description("Agendas of a force's bodies, or of one of them, as they are published: each version, with the reason"
            + " of a later one.")
    public Multi<AgendaVersion> agendaPublished(
            @Name("force") @NonNull String force, @Name("body") @Nullable String body) {
        var scope = token.scope();
        return bodies.ofForces(scope, List.of(force)).onItem().transformToMulti(known -> {
            if (known.isEmpty()) {
                return refused("force", "there is no police force of that code with a body that holds meetings");
            }
            if (body != null && known.stream().noneMatch(row -> row.code.equals(body))) {
                return refused("body", "that force has no such body");
            }
            return published
                    .to(one -> one.meeting().forceCode.equals(force)
                            && (body == null || one.meeting().bodyCode.equals(body))
                            && scope.permits("AgendaVersion", "lines", one.place()))
                    .map(one -> AgendaVersion.of(one.version()));
        });
    }

    private static Multi<AgendaVersion> refused(String field, String reason) {
        return Multi.createFrom()
                .failure(new RefusedException(Refusal.ofField(ProblemCode.UNKNOWN_CODE, field, reason)));
    }

    @Name("meeting")
    public Uni<List<@Nullable Meeting>> meetingOfVersions(@Source List<AgendaVersion> published) {
        var ids =
                new HashSet<>(published.stream().map(AgendaVersion::meetingKey).toList());
        return meetings.byIds(token.scope(), ids)
                .map(rows -> Batches.one(
                        published,
                        AgendaVersion::meetingKey,
                        rows.stream().map(Meeting::of).toList(),
                        Meeting::key));
    }
}
