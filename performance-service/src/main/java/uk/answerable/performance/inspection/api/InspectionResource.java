package uk.answerable.performance.inspection.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;

/** Inspections over REST. */
@Path("/api/v1/forces/{force}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class InspectionResource {

    @Inject
    Inspections inspections;

    @Inject
    CallerOfToken token;

    @GET
    @Path("/inspections")
    @Operation(summary = "Inspections of a force and of all forces, newest first, 1 to 100 a page")
    public Uni<InspectionConnection> inspections(
            @RestPath String force,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after) {
        return inspections
                .pages(token.scope(), List.of(force), theme, first, after)
                .map(List::getFirst);
    }

    @GET
    @Path("/recommendations")
    @Operation(summary = "What inspections ask of a force, the earliest due first, 1 to 100 a page")
    public Uni<RecommendationConnection> recommendations(
            @RestPath String force,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after) {
        return inspections.asked(token.scope(), force, null, null, first, after);
    }
}
