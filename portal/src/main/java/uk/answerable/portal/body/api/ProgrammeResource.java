package uk.answerable.portal.body.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.body.rules.ProgrammeAnswer;
import uk.answerable.portal.body.rules.ProgrammeView;
import uk.answerable.portal.graph.api.Question;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.page.Frame;
import uk.answerable.portal.page.Html;
import uk.answerable.portal.visitor.api.Visit;

/** A body's work programme. */
@Path("/bodies/{code: [a-z0-9-]{1,80}}/programme")
public class ProgrammeResource {

    private final Question question;
    private final ErrorPages errors;

    @Inject
    ProgrammeResource(Question question, ErrorPages errors) {
        this.question = question;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "body")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance programme(Frame frame, ProgrammeView programme);
    }

    /** @param after cursor of the page before, or null for the first page */
    @GET
    public Uni<RestResponse<String>> programme(
            @PathParam("code") String code, @QueryParam("after") @Nullable String after) {
        return question.ask(
                "programme", Map.of("code", code), after, ProgrammeAnswer.class, this::page, errors::unavailable);
    }

    private Uni<RestResponse<String>> page(Visit visit, Given<ProgrammeAnswer> answer) {
        var body = answer.data().body();
        if (body == null) {
            return answer.isMissing("body") ? errors.unavailable(visit) : errors.notFound(visit);
        }
        var frame = Frame.of(
                "Work programme, %s".formatted(body.name()),
                "/bodies/%s/programme".formatted(body.code()),
                visit,
                Map.of(body.code(), body.name()));
        return Html.page(Status.OK, Templates.programme(frame, ProgrammeView.of(body, answer)));
    }
}
