package uk.answerable.portal.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationCompletionException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import uk.answerable.portal.visitor.api.Visit;
import uk.answerable.portal.visitor.api.Visits;

/** The pages for what went wrong, in plain words. */
@ApplicationScoped
public class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int CLIENT_ERRORS = 400;
    private static final int SERVER_ERRORS = 500;

    private final Visits visits;

    @Inject
    ErrorPages(Visits visits) {
        this.visits = visits;
    }

    @CheckedTemplate(basePath = "error")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance notFound(Frame frame);

        static native TemplateInstance notUnderstood(Frame frame);

        static native TemplateInstance notYours(Frame frame);

        static native TemplateInstance unavailable(Frame frame);

        static native TemplateInstance problem(Frame frame, String fault);

        static native TemplateInstance signInIncomplete(Frame frame);

        static native TemplateInstance signInAway(Frame frame);
    }

    public Uni<RestResponse<String>> notFound(Visit visit) {
        return Html.page(Status.NOT_FOUND, Templates.notFound(frame("Page not found", visit)));
    }

    public Uni<RestResponse<String>> notUnderstood(Visit visit) {
        return Html.page(Status.BAD_REQUEST, Templates.notUnderstood(frame("The address is not understood", visit)));
    }

    /** A page for other offices. */
    public Uni<RestResponse<String>> notYours(Visit visit) {
        return Html.page(Status.FORBIDDEN, Templates.notYours(frame("Your office does not use this page", visit)));
    }

    /** The data cannot be had at the moment. */
    public Uni<RestResponse<String>> unavailable(Visit visit) {
        return Html.page(
                Status.SERVICE_UNAVAILABLE, Templates.unavailable(frame("Sorry, the service is unavailable", visit)));
    }

    /** The identity provider does not answer. */
    public Uni<RestResponse<String>> signInAway() {
        return Html.page(
                Status.SERVICE_UNAVAILABLE,
                Templates.signInAway(frame("Sign-in is not available at the moment", Visit.OF_THE_PUBLIC)));
    }

    public Uni<RestResponse<String>> signInIncomplete(Status status) {
        return Html.page(status, Templates.signInIncomplete(frame("Sign-in was not completed", Visit.OF_THE_PUBLIC)));
    }

    @ServerExceptionMapper
    Uni<RestResponse<String>> notFound(NotFoundException absent) {
        return visits.current().flatMap(this::notFound);
    }

    @ServerExceptionMapper
    Uni<RestResponse<String>> signInIncomplete(AuthenticationCompletionException incomplete) {
        return signInIncomplete(Status.UNAUTHORIZED);
    }

    /** What the framework itself refuses (a method, a media type) keeps its status. */
    @ServerExceptionMapper
    Uni<RestResponse<String>> refused(WebApplicationException refusal) {
        var status = refusal.getResponse().getStatus();
        if (status >= SERVER_ERRORS) {
            return problem(refusal);
        }
        if (status < CLIENT_ERRORS) {
            return Uni.createFrom().item(RestResponse.status(Status.fromStatusCode(status)));
        }
        return Html.page(
                Status.fromStatusCode(status),
                Templates.notUnderstood(frame("The address is not understood", Visit.OF_THE_PUBLIC)));
    }

    @ServerExceptionMapper
    Uni<RestResponse<String>> problem(Throwable bug) {
        var fault = UUID.randomUUID().toString();
        LOG.errorf(bug, "Fault %s", fault);
        return Html.page(
                Status.INTERNAL_SERVER_ERROR,
                Templates.problem(frame("Sorry, there is a problem with the service", Visit.OF_THE_PUBLIC), fault));
    }

    private static Frame frame(String title, Visit visit) {
        return Frame.of(title, "/", visit, Map.of());
    }
}
