package uk.answerable.performance.source.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.source.api.Publications.Wanted;
import uk.answerable.performance.source.rules.RegisteredPublication;

/** The register of publications in the graph. */
@GraphQLApi
public class PublicationGraph {

    @Inject
    Publications publications;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    /** A publication as the graph shows it. */
    @Description("What was published where and when.")
    public record Publication(
            @Id @NonNull String id,
            @NonNull String force,
            @NonNull String document,
            @NonNull String title,
            @Nullable String place,

            @NonNull @Description("To come while it is under embargo.")
            OffsetDateTime publishedAt,

            boolean embargoed,

            @Description("Whether the moment is a reading, explained in the note.")
            boolean assumed,

            @Nullable String note,

            @Description("Figures that became public by it.")
            int figures) {}

    /** A page of publications. */
    public record PublicationConnection(
            @NonNull List<@NonNull Publication> nodes,
            @NonNull PageInfo pageInfo) {}

    /** What to register. */
    @Name("PublicationRegisterInput")
    public record PublicationRegisterInput(
            @NonNull String force,
            @NonNull String document,
            @NonNull String title,
            @Nullable String place,
            @NonNull OffsetDateTime publishedAt,
            @Nullable String note) {}

    /** What came of it. */
    public record PublicationRegisterPayload(
            @Nullable Publication publication, @NonNull List<@NonNull UserError> userErrors) {}

    @Query
    @Description("Publications of a force, newest first; embargoed ones for the force and its scrutineers only.")
    public @NonNull Uni<PublicationConnection> publications(
            @Name("force") @NonNull String force,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        return publications
                .newest(token.scope(), force, first, after)
                .map(page -> new PublicationConnection(
                        page.nodes().stream().map(this::shown).toList(), PageInfo.of(page.pageInfo())));
    }

    @Mutation
    @Description("Registers a publication; known figures of its document are public from its moment on.")
    public @NonNull Uni<PublicationRegisterPayload> publicationRegister(
            @Name("input") @NonNull PublicationRegisterInput input) {
        return publications
                .register(
                        token.scope(),
                        new Wanted(
                                input.force(),
                                input.document(),
                                input.title(),
                                input.place(),
                                input.publishedAt().toInstant(),
                                input.note()))
                .map(outcome -> switch (outcome) {
                    case Outcome.Done<RegisteredPublication>(var done) ->
                        new PublicationRegisterPayload(shown(done), List.of());
                    case Outcome.Refused<RegisteredPublication>(var reasons) ->
                        new PublicationRegisterPayload(
                                null, reasons.stream().map(UserError::of).toList());
                });
    }

    private Publication shown(RegisteredPublication one) {
        return new Publication(
                one.id().toString(),
                one.force(),
                one.document(),
                one.title(),
                one.place(),
                one.publishedAt().atOffset(ZoneOffset.UTC),
                one.publishedAt().isAfter(clock.instant()),
                one.assumed(),
                one.note(),
                one.figures());
    }
}
