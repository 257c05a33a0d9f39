package uk.answerable.meetings.duty.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.duty.rules.Checklist;
import uk.answerable.meetings.duty.store.DutyStore;

/** The checklist of statutory publication in the graph. */
@GraphQLApi
public class DutyGraph {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final DutyStore store;
    private final Checklist checklist;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    DutyGraph(DutyStore store, Checklist checklist, CallerOfToken token, Clock clock) {
        this.store = store;
        this.checklist = checklist;
        this.token = token;
        this.clock = clock;
    }

    @Description(
            "What the local policing body of a force's area must publish, with the evidence and what is missing on a"
                    + " day (today where none is given).")
    @Query
    public @NonNull Uni<List<@NonNull PublicationDuty>> publicationChecklist(
            @Name("force") @NonNull String force, @Name("on") @Nullable LocalDate on) {
        var day = Objects.requireNonNullElseGet(on, this::today);
        return store.ofForce(token.scope(), force)
                .map(known -> checklist.on(day).stream()
                        .map(duty -> PublicationDuty.of(duty, known, day))
                        .toList());
    }

    @Description("Notes that something was published under a duty, and where.")
    @Mutation
    public @NonNull Uni<PublicationDutyPayload> recordPublication(
            @Name("input") @NonNull RecordPublicationInput input) {
        var scope = token.scope();
        var found = checklist.published(input.duty(), input.about(), input.publishedOn(), input.address(), today());
        return switch (found) {
            case Outcome.Refused<?>(var reasons) -> payload(Outcome.refused(reasons));
            case Outcome.Done<uk.answerable.meetings.duty.rules.Evidence>(var evidence) ->
                store.keep(scope, input.force(), evidence)
                        .chain(kept -> standing(scope, input.force(), input.duty(), kept));
        };
    }

    @Description("Notes what starts a duty, such as the day the independent office published its figures.")
    @Mutation
    public @NonNull Uni<PublicationDutyPayload> noteOccasion(@Name("input") @NonNull NoteOccasionInput input) {
        var scope = token.scope();
        return switch (checklist.happened(input.duty(), input.on(), today())) {
            case Outcome.Refused<?>(var reasons) -> payload(Outcome.refused(reasons));
            case Outcome.Done<uk.answerable.meetings.duty.rules.Occasion>(var occasion) ->
                store.keep(scope, input.force(), occasion)
                        .chain(kept -> standing(scope, input.force(), input.duty(), kept));
        };
    }

    /** How the duty stands with what was kept. */
    private Uni<PublicationDutyPayload> standing(Scope scope, String force, String duty, Outcome<?> kept) {
        return switch (kept) {
            case Outcome.Refused<?>(var reasons) -> payload(Outcome.refused(reasons));
            case Outcome.Done<?> done ->
                store.ofForce(scope, force)
                        .map(known -> PublicationDutyPayload.of(
                                checklist.duty(duty, today()).map(one -> PublicationDuty.of(one, known, today()))));
        };
    }

    private static Uni<PublicationDutyPayload> payload(Outcome<PublicationDuty> outcome) {
        return Uni.createFrom().item(PublicationDutyPayload.of(outcome));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
