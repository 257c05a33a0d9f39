package uk.answerable.portal.file.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import uk.answerable.portal.file.rules.MeetingFile;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.visitor.api.Visits;

/** A meeting as a file. */
@Path("/meetings/{reference: [A-Za-z0-9-]{1,60}}/files")
public class MeetingFileResource {

    private final ExportClient client;
    private final Visits visits;
    private final HandedOn handedOn;
    private final ErrorPages errors;

    @Inject
    MeetingFileResource(@RestClient ExportClient client, Visits visits, HandedOn handedOn, ErrorPages errors) {
        this.client = client;
        this.visits = visits;
        this.handedOn = handedOn;
        this.errors = errors;
    }

    @GET
    @Path("{name}")
    public Uni<Response> file(@PathParam("reference") String reference, @PathParam("name") String name) {
        return visits.current()
                .flatMap(visit -> MeetingFile.named(name)
                        .map(file -> handedOn.file(
                                visit,
                                "%s-%s".formatted(reference, file.fileName()),
                                bearer -> client.meeting(bearer, reference, file.sheet(), file.form())))
                        .orElseGet(() -> errors.notFound(visit).map(RestResponse::toResponse)));
    }
}
