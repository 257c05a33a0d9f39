package uk.answerable.portal.register.api;

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
import uk.answerable.portal.graph.api.Question;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.page.Frame;
import uk.answerable.portal.page.Html;
import uk.answerable.portal.register.rules.DecisionsAnswer;
import uk.answerable.portal.register.rules.DecisionsView;
import uk.answerable.portal.visitor.api.Visit;

/** The register of a commissioner's decisions, with the numbers it does not have. */
@Path("/forces/{code: [a-z0-9-]{1,60}}/decisions")
public class DecisionsResource {

    private final Question question;
    private final ErrorPages errors;

    @Inject
    DecisionsResource(Question question, ErrorPages errors) {
        this.question = question;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "register")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance decisions(Frame frame, DecisionsView register);
    }

    /** @param after cursor of the page before, or null for the first page */
    @GET
    public Uni<RestResponse<String>> decisions(
            @PathParam("code") String code, @QueryParam("after") @Nullable String after) {
        return question.ask(
                "decisions",
                Map.of("code", code),
                after,
                DecisionsAnswer.class,
                (visit, answer) -> page(visit, answer, code),
                errors::unavailable);
    }

    private Uni<RestResponse<String>> page(Visit visit, Given<DecisionsAnswer> answer, String code) {
        var force = answer.data().force();
        if (force == null) {
            return answer.isMissing("force") ? errors.unavailable(visit) : errors.notFound(visit);
        }
        var frame = Frame.of(
                "Decisions of the commissioner, %s".formatted(force.name()),
                "/forces/%s/decisions".formatted(code),
                visit,
                Map.of());
        return Html.page(Status.OK, Templates.decisions(frame, DecisionsView.of(code, force, answer)));
    }
}
