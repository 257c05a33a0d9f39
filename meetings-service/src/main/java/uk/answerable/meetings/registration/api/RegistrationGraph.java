package uk.answerable.meetings.registration.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.registration.rules.Registering;
import uk.answerable.meetings.registration.rules.RegistrationKind;
import uk.answerable.meetings.registration.store.RegistrationStore;

/** Registering for meetings in the graph. */
@GraphQLApi
public class RegistrationGraph {

    private final RegistrationStore store;
    private final MeetingStore meetings;
    private final Registering rules;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    RegistrationGraph(
            RegistrationStore store, MeetingStore meetings, Registering rules, CallerOfToken token, Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.rules = rules;
        this.token = token;
        this.clock = clock;
    }

    @Description("Registers somebody to observe a meeting, or to speak at it on something in the body's remit.")
    @Mutation
    public @NonNull Uni<RegisterForMeetingPayload> registerForMeeting(
            @Name("input") @NonNull RegisterForMeetingInput input) {
        return store.register(token.scope(), input.meeting(), input.request(), clock.instant())
                .map(RegisterForMeetingPayload::of);
    }

    @Description("Who registered for a meeting, for the officer of its body; nobody for others.")
    @Query
    public Uni<RegistrationConnection> registrations(
            @Name("meeting") @NonNull String meeting,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        return store.ofMeeting(token.scope(), meeting, request)
                .map(page -> new RegistrationConnection(
                        page.nodes().stream().map(Registration::of).toList(), PageInfo.of(page.pageInfo())));
    }

    @Name("registrationWindows")
    @Description("Until when one registers; empty where nobody does.")
    public @NonNull Uni<List<List<@NonNull RegistrationWindow>>> windowsOfMeetings(@Source List<Meeting> of) {
        return meetings.byIds(token.scope(), of.stream().map(Meeting::key).toList())
                .map(rows -> {
                    var byId = rows.stream().collect(Collectors.toMap(row -> row.id, this::windows));
                    return of.stream()
                            .map(meeting -> byId.getOrDefault(meeting.key(), List.of()))
                            .toList();
                });
    }

    private List<RegistrationWindow> windows(MeetingRow row) {
        return Arrays.stream(RegistrationKind.values())
                .flatMap(kind -> rules
                        .window(RegistrationStore.occasion(row), kind)
                        .map(window -> new RegistrationWindow(kind, window.closes(), window.source()))
                        .stream())
                .toList();
    }
}
