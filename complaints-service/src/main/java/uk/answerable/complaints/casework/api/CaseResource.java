package uk.answerable.complaints.casework.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;

/** Cases for a force's own systems. */
@Path("/api/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

    private static final String PATH = "/api/v1/complaints/";

    @Inject
    CaseDesk desk;

    @Inject
    CallerOfToken token;

    /** One page of a force's cases, the last received first. */
    @GET
    public Uni<ComplaintCaseConnection> list(
            @QueryParam("force") @DefaultValue("") String force,
            @QueryParam("first") @Nullable String first,
            @QueryParam("after") @Nullable String after) {
        return desk.list(token.scope(), force, number(first), after);
    }

    /** One case. */
    @GET
    @Path("/{id}")
    public Uni<CaseView> one(@PathParam("id") String id) {
        return desk.find(token.scope(), List.of(id))
                .map(found -> Optional.ofNullable(found.getFirst())
                        .orElseGet(() -> CaseStore.<CaseView>notFound().orThrow()));
    }

    /** Records a complaint. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<CaseView>> record(@Nullable RecordComplaintInput input) {
        var complete = IntakeForm.complete(input).orThrow();
        return desk.record(token.scope(), complete)
                .map(Outcome::orThrow)
                .map(recorded -> RestResponse.ResponseBuilder.<CaseView>created(URI.create(PATH + recorded.id()))
                        .entity(recorded)
                        .build());
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
