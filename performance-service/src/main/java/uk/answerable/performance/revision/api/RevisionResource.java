package uk.answerable.performance.revision.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.revision.api.Revisions.RevisionConnection;

/** The revision report over REST. */
@Path("/api/v1/forces/{force}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Observations")
public class RevisionResource {

    @Inject
    Revisions revisions;

    @Inject
    CallerOfToken token;

    @GET
    @Operation(summary = "What moved between two moments, 1 to 100 a page")
    public Uni<RevisionConnection> between(
            @RestPath String force,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("added") @Nullable Boolean added,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after) {
        return revisions.between(
                token.scope(), force, moment("from", from), moment("to", to), Boolean.TRUE.equals(added), first, after);
    }

    private static Instant moment(String field, @Nullable String text) {
        try {
            return OffsetDateTime.parse(String.valueOf(text)).toInstant();
        } catch (DateTimeParseException noMoment) {
            throw new RefusedException(Refusal.ofField(
                    ProblemCode.INVALID_INPUT, field, field + " is not in the form 2020-03-06T09:00:00Z"));
        }
    }
}
