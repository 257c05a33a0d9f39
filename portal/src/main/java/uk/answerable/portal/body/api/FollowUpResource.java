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
import uk.answerable.portal.body.rules.FollowUpAnswer;
import uk.answerable.portal.body.rules.FollowUpView;
import uk.answerable.portal.graph.api.Question;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.page.Frame;
import uk.answerable.portal.page.Html;
import uk.answerable.portal.visitor.api.Visit;

/** What a body follows up, and of a panel what it reviews by law. */
@Path("/bodies/{code: [a-z0-9-]{1,80}}/follow-up")
public class FollowUpResource {

    private final Question question;
    private final ErrorPages errors;

    @Inject
    FollowUpResource(Question question, ErrorPages errors) {
        this.question = question;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "body")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance followUp(Frame frame, FollowUpView body);
    }

    /** @param after cursor of the page before, or null for the first page */
    @GET
    public Uni<RestResponse<String>> followUp(
            @PathParam("code") String code, @QueryParam("after") @Nullable String after) {
        return question.ask(
                "follow-up",
                Map.of("code", code, "reviews", after == null),
                after,
                FollowUpAnswer.class,
                this::page,
                errors::unavailable);
    }

    private Uni<RestResponse<String>> page(Visit visit, Given<FollowUpAnswer> answer) {
        var body = answer.data().body();
        if (body == null) {
            return answer.isMissing("body") ? errors.unavailable(visit) : errors.notFound(visit);
        }
        var frame = Frame.of(
                "Recommendations and reviews, %s".formatted(body.name()),
                "/bodies/%s/follow-up".formatted(body.code()),
                visit,
                Map.of(body.code(), body.name()));
        return Html.page(Status.OK, Templates.followUp(frame, FollowUpView.of(body, answer)));
    }
}
