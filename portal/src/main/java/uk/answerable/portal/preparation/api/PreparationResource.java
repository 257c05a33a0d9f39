package uk.answerable.portal.preparation.api;

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
import uk.answerable.portal.preparation.rules.PreparationAnswer;
import uk.answerable.portal.preparation.rules.PreparationView;
import uk.answerable.portal.visitor.api.Visit;

/** What a member reads before a meeting. */
@Path("/meetings/{reference: [A-Za-z0-9-]{1,60}}/preparation")
public class PreparationResource {

    private static final String PART = "meeting";

    private final Question question;
    private final ErrorPages errors;

    @Inject
    PreparationResource(Question question, ErrorPages errors) {
        this.question = question;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "preparation")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance preparation(Frame frame, PreparationView meeting, boolean incomplete);
    }

    @GET
    public Uni<RestResponse<String>> preparation(@PathParam("reference") String reference) {
        return question.ask(
                "preparation",
                visit -> Map.of("reference", reference, "force", Own.force(visit), "triages", Own.triages(visit)),
                PreparationAnswer.class,
                this::preparation,
                errors::unavailable,
                errors::unavailable);
    }

    private Uni<RestResponse<String>> preparation(Visit visit, Given<PreparationAnswer> answer) {
        var meeting = answer.data().meeting();
        if (meeting == null) {
            return answer.isMissing(PART) ? errors.unavailable(visit) : errors.notFound(visit);
        }
        var view = PreparationView.of(meeting, answer, Own.bodies(visit));
        var frame = Frame.of(
                "Prepare for %s".formatted(view.date()),
                "/meetings/%s/preparation".formatted(view.reference()),
                visit,
                view.bodyCode() == null ? Map.of() : Map.of(view.bodyCode(), view.body()));
        return Html.page(Status.OK, Templates.preparation(frame, view, answer.isMissing(PART)));
    }
}
