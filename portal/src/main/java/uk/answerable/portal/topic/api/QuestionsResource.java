package uk.answerable.portal.topic.api;

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
import uk.answerable.portal.topic.rules.QuestionsAnswer;
import uk.answerable.portal.topic.rules.QuestionsView;
import uk.answerable.portal.visitor.api.Visit;

/** What a force was asked in meetings, with what it answered. */
@Path("/forces/{code: [a-z0-9-]{1,60}}/questions")
public class QuestionsResource {

    private final Question question;
    private final ErrorPages errors;

    @Inject
    QuestionsResource(Question question, ErrorPages errors) {
        this.question = question;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "topic")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance questions(Frame frame, QuestionsView questions);
    }

    /** @param after cursor of the page before, or null for the first page */
    @GET
    public Uni<RestResponse<String>> questions(
            @PathParam("code") String code, @QueryParam("after") @Nullable String after) {
        return question.ask(
                "questions",
                Map.of("code", code),
                after,
                QuestionsAnswer.class,
                (visit, answer) -> page(visit, answer, code),
                errors::unavailable);
    }

    private Uni<RestResponse<String>> page(Visit visit, Given<QuestionsAnswer> answer, String code) {
        var force = answer.data().force();
        if (force == null) {
            return answer.isMissing("force") ? errors.unavailable(visit) : errors.notFound(visit);
        }
        var frame = Frame.of(
                "Questions to %s and its answers".formatted(force.name()),
                "/forces/%s/questions".formatted(code),
                visit,
                Map.of());
        return Html.page(Status.OK, Templates.questions(frame, QuestionsView.of(code, force, answer)));
    }
}
