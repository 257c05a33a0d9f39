package uk.answerable.portal.publication.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import uk.answerable.portal.file.api.HandedOn;
import uk.answerable.portal.graph.api.Question;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.page.Frame;
import uk.answerable.portal.page.Html;
import uk.answerable.portal.publication.rules.PublicationAnswer;
import uk.answerable.portal.publication.rules.PublicationView;
import uk.answerable.portal.visitor.api.Visit;
import uk.answerable.portal.visitor.api.Visits;

/** What was published about a force: editions of its performance reports as files, and complaint figures. */
@Path("/forces/{code: [a-z0-9-]{1,60}}/reports")
public class PublicationResource {

    private static final String PART = "force";

    private final Question question;
    private final ReportFileClient files;
    private final Visits visits;
    private final HandedOn handedOn;
    private final ErrorPages errors;

    @Inject
    PublicationResource(
            Question question,
            @RestClient ReportFileClient files,
            Visits visits,
            HandedOn handedOn,
            ErrorPages errors) {
        this.question = question;
        this.files = files;
        this.visits = visits;
        this.handedOn = handedOn;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "publication")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance publications(Frame frame, PublicationView published);
    }

    @GET
    public Uni<RestResponse<String>> publications(@PathParam("code") String code) {
        return question.ask(
                "publications",
                Map.of("code", code),
                PublicationAnswer.class,
                (visit, answer) -> page(visit, answer, code),
                errors::unavailable);
    }

    private Uni<RestResponse<String>> page(Visit visit, Given<PublicationAnswer> answer, String code) {
        var force = answer.data().force();
        if (force == null) {
            return answer.isMissing(PART) ? errors.unavailable(visit) : errors.notFound(visit);
        }
        var frame = Frame.of("Published about " + force.name(), "/forces/%s/reports".formatted(code), visit, Map.of());
        return Html.page(Status.OK, Templates.publications(frame, PublicationView.of(code, force, answer)));
    }

    @GET
    @Path("{edition: [0-9a-f-]{36}}/{audience: public|office}.{form: html|pdf|xlsx|csv}")
    public Uni<Response> file(
            @PathParam("edition") String edition,
            @PathParam("audience") String audience,
            @PathParam("form") String form) {
        return visits.current()
                .flatMap(visit -> handedOn.file(
                        visit,
                        "report-%s-%s.%s".formatted(edition, audience, form),
                        bearer -> files.edition(bearer, edition, form, audience)));
    }
}
