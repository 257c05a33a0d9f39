package uk.answerable.performance.source.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.PageInfo;
import uk.answerable.performance.source.api.Publications.Wanted;
import uk.answerable.performance.source.rules.RegisteredPublication;

/** The register of publications over REST. */
@Path("/api/v1/forces/{force}/publications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Observations")
public class PublicationResource {

    @Inject
    Publications publications;

    @Inject
    CallerOfToken token;

    /** A page of publications. */
    public record RegisteredPublications(List<RegisteredPublication> nodes, PageInfo pageInfo) {}

    /** What to register. */
    public record PublicationBody(
            @Nullable String document,
            @Nullable String title,
            @Nullable String place,
            @Nullable Instant publishedAt,
            @Nullable String note) {}

    @GET
    @Operation(summary = "Publications of a force, newest first, 1 to 100 a page")
    public Uni<RegisteredPublications> newest(
            @RestPath String force,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after) {
        return publications
                .newest(token.scope(), force, first, after)
                .map(page -> new RegisteredPublications(page.nodes(), page.pageInfo()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Register a publication; known figures of its document are public from its moment on")
    public Uni<RegisteredPublication> register(@RestPath String force, @Nullable PublicationBody body) {
        if (body == null || body.document() == null || body.title() == null || body.publishedAt() == null) {
            throw new RefusedException(Refusal.ofField(
                    ProblemCode.INVALID_INPUT, "document", "document, title and publishedAt are needed"));
        }
        return publications
                .register(
                        token.scope(),
                        new Wanted(force, body.document(), body.title(), body.place(), body.publishedAt(), body.note()))
                .map(outcome -> outcome.orThrow());
    }
}
