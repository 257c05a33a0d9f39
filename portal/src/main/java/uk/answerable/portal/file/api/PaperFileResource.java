package uk.answerable.portal.file.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.answerable.portal.visitor.api.Visits;

/** A version of a paper, if it is the reader's to read. */
@Path("/papers/{paper: [0-9a-f-]{36}}/versions/{number: [0-9]{1,4}}")
public class PaperFileResource {

    private final ExportClient client;
    private final Visits visits;
    private final HandedOn handedOn;

    @Inject
    PaperFileResource(@RestClient ExportClient client, Visits visits, HandedOn handedOn) {
        this.client = client;
        this.visits = visits;
        this.handedOn = handedOn;
    }

    @GET
    public Uni<Response> paper(@PathParam("paper") String paper, @PathParam("number") int number) {
        return visits.current()
                .flatMap(visit -> handedOn.file(
                        visit, "paper-version-%d".formatted(number), bearer -> client.paper(bearer, paper, number)));
    }
}
