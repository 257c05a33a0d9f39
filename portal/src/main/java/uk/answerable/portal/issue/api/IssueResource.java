package uk.answerable.portal.issue.api;

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
import uk.answerable.portal.issue.rules.Issue;
import uk.answerable.portal.issue.rules.Issue.Subject;
import uk.answerable.portal.issue.rules.IssueAnswer;
import uk.answerable.portal.issue.rules.IssueView;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.page.Frame;
import uk.answerable.portal.page.Html;
import uk.answerable.portal.visitor.api.Visit;

/** Everything that was said on one issue, over meetings and years; of a measure with its figures. */
@Path("/forces/{code: [a-z0-9-]{1,60}}/issues")
public class IssueResource {

    private final Question question;
    private final ErrorPages errors;

    @Inject
    IssueResource(Question question, ErrorPages errors) {
        this.question = question;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "issue")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance issue(Frame frame, IssueView issue);
    }

    @GET
    @Path("measure/{measure: [a-z0-9_]{1,120}}")
    public Uni<RestResponse<String>> ofMeasure(
            @PathParam("code") String code,
            @PathParam("measure") String measure,
            @QueryParam("after") @Nullable String after) {
        return ask(new Issue(code, Subject.MEASURE, measure), after);
    }

    @GET
    @Path("topic/{topic: [0-9a-f-]{36}}")
    public Uni<RestResponse<String>> ofTopic(
            @PathParam("code") String code,
            @PathParam("topic") String topic,
            @QueryParam("after") @Nullable String after) {
        return ask(new Issue(code, Subject.TOPIC, topic), after);
    }

    @GET
    @Path("request/{report: [A-Za-z0-9-]{1,80}}/{number: [0-9]{1,4}}")
    public Uni<RestResponse<String>> ofRequest(
            @PathParam("code") String code,
            @PathParam("report") String report,
            @PathParam("number") String number,
            @QueryParam("after") @Nullable String after) {
        return ask(new Issue(code, Subject.REQUEST, "%s#%s".formatted(report, number)), after);
    }

    private Uni<RestResponse<String>> ask(Issue issue, @Nullable String after) {
        return question.ask(
                "issue",
                Map.of(
                        "force",
                        issue.force(),
                        "subject",
                        issue.subject().name(),
                        "key",
                        issue.key(),
                        "measure",
                        issue.key(),
                        "isMeasure",
                        issue.isMeasure()),
                after,
                IssueAnswer.class,
                (visit, answer) -> page(visit, answer, issue),
                errors::unavailable);
    }

    private Uni<RestResponse<String>> page(Visit visit, Given<IssueAnswer> answer, Issue issue) {
        var force = answer.data().force();
        if (force == null) {
            return answer.isMissing("force") ? errors.unavailable(visit) : errors.notFound(visit);
        }
        return IssueView.of(issue, force.name(), answer)
                .map(view -> Html.page(
                        Status.OK,
                        Templates.issue(
                                Frame.of(
                                        "%s: everything said, %s".formatted(view.heading(), view.forceName()),
                                        issue.address(null),
                                        visit,
                                        Map.of()),
                                view)))
                .orElseGet(() -> errors.notFound(visit));
    }
}
