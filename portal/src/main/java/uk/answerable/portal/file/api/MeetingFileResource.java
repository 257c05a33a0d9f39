package uk.answerable.portal.file.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import uk.answerable.portal.file.rules.MeetingFile;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.visitor.api.Visit;
import uk.answerable.portal.visitor.api.Visits;

/** A meeting as a file. It holds what its reader may read, so no cache keeps it. */
@Path("/meetings/{reference: [A-Za-z0-9-]{1,60}}/files")
public class MeetingFileResource {

    private static final Logger LOG = Logger.getLogger(MeetingFileResource.class);
    private static final int UNAUTHORISED = 401;
    private static final int NOT_FOUND = 404;

    private final ExportClient client;
    private final Visits visits;
    private final ErrorPages errors;

    @Inject
    MeetingFileResource(@RestClient ExportClient client, Visits visits, ErrorPages errors) {
        this.client = client;
        this.visits = visits;
        this.errors = errors;
    }

    @GET
    @Path("{name}")
    public Uni<Response> file(@PathParam("reference") String reference, @PathParam("name") String name) {
        return visits.current()
                .flatMap(visit -> MeetingFile.named(name)
                        .map(file -> file(visit, reference, file))
                        .orElseGet(() -> page(errors.notFound(visit))));
    }

    private Uni<Response> file(Visit visit, String reference, MeetingFile file) {
        var bearer = visit.bearer() == null ? null : "Bearer " + visit.bearer();
        return client.meeting(bearer, reference, file.sheet(), file.form())
                .map(answer -> download(answer, reference, file))
                .onFailure()
                .recoverWithUni(fault -> refused(visit, reference, file, fault));
    }

    private static Response download(RestResponse<byte[]> answer, String reference, MeetingFile file) {
        return Response.ok(answer.getEntity(), answer.getMediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s\"".formatted(reference, file.fileName()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
                .build();
    }

    private Uni<Response> refused(Visit visit, String reference, MeetingFile file, Throwable fault) {
        if (fault instanceof WebApplicationException refusal) {
            var status = refusal.getResponse().getStatus();
            if (status == NOT_FOUND) {
                return page(errors.notFound(visit));
            }
            // What is public stays public for a visitor whose sign-in has just run out.
            if (status == UNAUTHORISED && visit.bearer() != null) {
                return file(Visit.WHOSE_SIGN_IN_ENDED, reference, file);
            }
        }
        LOG.warnf("A file cannot be had: %s", fault.getClass().getSimpleName());
        return page(errors.unavailable(visit));
    }

    private static Uni<Response> page(Uni<RestResponse<String>> page) {
        return page.map(RestResponse::toResponse);
    }
}
