package uk.answerable.portal.file.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.answerable.portal.visitor.api.Visits;

/** All papers of a meeting as one, for the public or for its members. */
@Path("/meetings/{reference: [A-Za-z0-9-]{1,60}}/packs")
public class PackFileResource {

    private final ExportClient client;
    private final Visits visits;
    private final HandedOn handedOn;

    @Inject
    PackFileResource(@RestClient ExportClient client, Visits visits, HandedOn handedOn) {
        this.client = client;
        this.visits = visits;
        this.handedOn = handedOn;
    }

    @GET
    @Path("{audience: public|members|full}.pdf")
    public Uni<Response> pack(@PathParam("reference") String reference, @PathParam("audience") String audience) {
        return visits.current()
                .flatMap(visit -> handedOn.file(
                        visit,
                        "%s-%s-pack.pdf".formatted(reference, audience),
                        bearer -> client.pack(bearer, reference, audience)));
    }
}
