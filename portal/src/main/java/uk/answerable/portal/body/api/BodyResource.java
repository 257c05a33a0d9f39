package uk.answerable.portal.body.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import uk.answerable.portal.body.rules.BodyAnswer;
import uk.answerable.portal.body.rules.BodyView;
import uk.answerable.portal.graph.api.Question;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.page.Frame;
import uk.answerable.portal.page.Html;
import uk.answerable.portal.visitor.api.Visit;

/** A body that holds the police to account. */
@Path("/bodies/{code: [a-z0-9-]{1,80}}")
public class BodyResource {

    private static final String PART = "body";

    private final Question question;
    private final ErrorPages errors;

    @Inject
    BodyResource(Question question, ErrorPages errors) {
        this.question = question;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "body")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance body(Frame frame, BodyView body, boolean incomplete);
    }

    @GET
    public Uni<RestResponse<String>> body(@PathParam("code") String code) {
        return question.ask("body", Map.of("code", code), BodyAnswer.class, this::page, errors::unavailable);
    }

    private Uni<RestResponse<String>> page(Visit visit, Given<BodyAnswer> answer) {
        var body = answer.data().body();
        if (body == null) {
            return answer.isMissing(PART) ? errors.unavailable(visit) : errors.notFound(visit);
        }
        var frame = Frame.of(body.name(), "/bodies/" + body.code(), visit, Map.of(body.code(), body.name()));
        return Html.page(Status.OK, Templates.body(frame, BodyView.of(body, answer), answer.isMissing(PART)));
    }
}
