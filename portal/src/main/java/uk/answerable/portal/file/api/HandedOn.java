package uk.answerable.portal.file.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.visitor.api.Visit;

/** A service's file as it came. It holds what its reader may read, so no cache keeps it. */
@ApplicationScoped
public class HandedOn {

    private static final Logger LOG = Logger.getLogger(HandedOn.class);
    private static final int UNAUTHORISED = 401;
    private static final int NOT_FOUND = 404;

    private final ErrorPages errors;

    @Inject
    HandedOn(ErrorPages errors) {
        this.errors = errors;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected HandedOn() {
        this.errors = null;
    }

    /**
     * The file, or a page in words.
     *
     * @param ask the service, with an authorization header or null for the public
     */
    public Uni<Response> file(Visit visit, String fileName, Function<@Nullable String, Uni<RestResponse<byte[]>>> ask) {
        return ask.apply(visit.bearer() == null ? null : "Bearer " + visit.bearer())
                .map(answer -> download(answer, fileName))
                .onFailure()
                .recoverWithUni(fault -> refused(visit, fileName, ask, fault));
    }

    private static Response download(RestResponse<byte[]> answer, String fileName) {
        return Response.ok(answer.getEntity(), answer.getMediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(fileName))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
                .build();
    }

    private Uni<Response> refused(
            Visit visit, String fileName, Function<@Nullable String, Uni<RestResponse<byte[]>>> ask, Throwable fault) {
        if (fault instanceof WebApplicationException refusal) {
            var status = refusal.getResponse().getStatus();
            if (status == NOT_FOUND) {
                return errors.notFound(visit).map(RestResponse::toResponse);
            }
            // What is public stays public for a visitor whose sign-in has just run out.
            if (status == UNAUTHORISED && visit.bearer() != null) {
                return file(Visit.WHOSE_SIGN_IN_ENDED, fileName, ask);
            }
        }
        LOG.warnf("A file cannot be had: %s", fault.getClass().getSimpleName());
        return errors.unavailable(visit).map(RestResponse::toResponse);
    }
}
