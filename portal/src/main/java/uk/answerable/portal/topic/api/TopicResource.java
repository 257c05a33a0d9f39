package uk.answerable.portal.topic.api;

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
import uk.answerable.portal.graph.api.Question;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.page.Frame;
import uk.answerable.portal.page.Html;
import uk.answerable.portal.topic.rules.TopicView;
import uk.answerable.portal.topic.rules.TopicsAnswer;
import uk.answerable.portal.visitor.api.Visit;

/** One topic of a meeting: its figure, its questions and answers, what was found. */
@Path("/meetings/{reference: [A-Za-z0-9-]{1,60}}/topics/{letter: [a-z]{1,3}}")
public class TopicResource {

    private static final String PART = "meeting";

    private final Question question;
    private final ErrorPages errors;

    @Inject
    TopicResource(Question question, ErrorPages errors) {
        this.question = question;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "topic")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance topic(Frame frame, TopicView topic, boolean incomplete);
    }

    @GET
    public Uni<RestResponse<String>> topic(
            @PathParam("reference") String reference, @PathParam("letter") String letter) {
        return question.ask(
                "topics",
                Map.of("reference", reference),
                TopicsAnswer.class,
                (visit, answer) -> page(visit, answer, letter),
                errors::unavailable);
    }

    private Uni<RestResponse<String>> page(Visit visit, Given<TopicsAnswer> answer, String letter) {
        var meeting = answer.data().meeting();
        if (meeting == null) {
            return answer.isMissing(PART) ? errors.unavailable(visit) : errors.notFound(visit);
        }
        return TopicView.of(meeting, letter)
                .map(view -> Html.page(
                        Status.OK,
                        Templates.topic(
                                Frame.of(
                                        "%s, %s".formatted(view.topic(), view.date()),
                                        "/meetings/%s/topics/%s".formatted(view.reference(), letter),
                                        visit,
                                        Map.of()),
                                view,
                                answer.isMissing(PART))))
                .orElseGet(() -> errors.notFound(visit));
    }
}
