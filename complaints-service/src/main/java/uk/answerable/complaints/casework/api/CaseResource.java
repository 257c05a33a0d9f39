package uk.answerable.complaints.casework.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.complaints.intake.rules.RepeatableRequest;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;

/** Cases for a force's own systems. */
@Path("/api/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class CaseResource {

    private static final String PATH = "/api/v1/complaints/";

    @Inject
    CaseDesk desk;

    @Inject
    CallerOfToken token;

    @GET
    @Operation(summary = "One page of a force's cases, the last received first")
    public Uni<ComplaintCaseConnection> list(
            @QueryParam("force") @DefaultValue("") String force,
            @QueryParam("first") @Nullable String first,
            @QueryParam("after") @Nullable String after) {
        return desk.list(token.scope(), force, number(first), after);
    }

    @GET
    @Path("/changes")
    @Operation(
            summary = "What changed since a cursor",
            description = "Cases as they stand now; send what came as since with the next request. None is missed.")
    public Uni<CaseChanges> changes(
            @QueryParam("force") @DefaultValue("") String force,
            @QueryParam("first") @Nullable String first,
            @QueryParam("since") @Nullable String since) {
        return desk.changes(token.scope(), force, number(first), since);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One case", description = "Its version is the ETag. It names nobody.")
    public Uni<RestResponse<Object>> one(@PathParam("id") String id) {
        return desk.find(token.scope(), List.of(id))
                .map(found -> Optional.ofNullable(found.getFirst())
                        .<Outcome<CaseView>>map(Outcome::done)
                        .orElseGet(CaseStore::notFound))
                .map(EntityTags::changed);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a complaint",
            description = "With an Idempotency-Key it is done once, however often it is sent.")
    public Uni<RestResponse<Object>> record(
            @HeaderParam(RepeatableRequest.HEADER) @Nullable String key, @Nullable RecordComplaintInput input) {
        var complete = IntakeForm.complete(input).orThrow();
        return desk.record(token.scope(), complete, Optional.ofNullable(key)).map(CaseResource::created);
    }

    @POST
    @Path("/received")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take in a complaint that is not recorded yet",
            description = "With an Idempotency-Key it is done once, however often it is sent.")
    public Uni<RestResponse<Object>> receive(
            @HeaderParam(RepeatableRequest.HEADER) @Nullable String key, @Nullable ReceiveComplaintInput input) {
        var complete = IntakeForm.complete(input).orThrow();
        return desk.receive(token.scope(), complete, Optional.ofNullable(key)).map(CaseResource::created);
    }

    @POST
    @Path("/{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a step of a case",
            description = "In the form in which a case shows its steps. If-Match holds the ETag of the case as last"
                    + " seen; 412 when it changed since.")
    public Uni<RestResponse<Object>> step(
            @PathParam("id") String id,
            @HeaderParam(EntityTags.IF_MATCH) @Nullable String ifMatch,
            @Nullable StepBody body) {
        var seen = EntityTags.seen(ifMatch).orThrow();
        var step = StepBody.read(body).orThrow();
        return desk.take(token.scope(), id, Optional.of(seen), step).map(EntityTags::changed);
    }

    private static RestResponse<Object> created(Outcome<CaseView> outcome) {
        var view = outcome.orThrow();
        return EntityTags.tagged(
                        ResponseBuilder.<Object>created(URI.create(PATH + view.id()))
                                .entity((Object) view),
                        view)
                .build();
    }

    private static @Nullable Integer number(@Nullable String first) {
        try {
            return first == null ? null : Integer.valueOf(first);
        } catch (NumberFormatException notOne) {
            throw new RefusedException(
                    Refusal.ofField(ProblemCode.FIRST_OUT_OF_RANGE, "first", "first is no whole number"));
        }
    }
}
