package uk.answerable.performance.projection.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;

/** The calculators of projections over REST: the same questions as in the graph, one body each. */
@Path("/api/v1/projections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProjectionResource {

    @Inject
    ProjectionCalculator calculator;

    /** Values and how to project them. */
    public record ProjectionBody(
            @Nullable List<@Nullable BigDecimal> values,
            @Nullable String start,
            @Nullable Integer horizon,
            @Nullable List<@Nullable Integer> levels) {}

    /** Groups and the day whose policy counts. */
    public record AnnualBody(
            @Nullable List<@Nullable AnnualGroupInput> groups,
            @Nullable LocalDate asOf) {}

    @POST
    @Path("/series")
    public Uni<Projection> projection(@Nullable ProjectionBody body) {
        var given = given(body);
        return calculator.projection(given.values(), given.start(), given.horizon(), given.levels());
    }

    @POST
    @Path("/annual")
    public Uni<List<AnnualProjection>> annual(@Nullable AnnualBody body) {
        var given = given(body);
        return calculator.annual(given.groups(), given.asOf());
    }

    private static <B> B given(@Nullable B body) {
        if (body == null) {
            throw new RefusedException(Refusal.of(ProblemCode.INVALID_INPUT, "The body is empty."));
        }
        return body;
    }
}
