package uk.answerable.portal.home.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import uk.answerable.portal.force.api.WithoutFigures;
import uk.answerable.portal.graph.api.Question;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.home.rules.HomeAnswer;
import uk.answerable.portal.home.rules.HomeView;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.page.Frame;
import uk.answerable.portal.page.Html;
import uk.answerable.portal.visitor.api.Visit;
import uk.answerable.portal.visitor.rules.Visitor;

/** The first page: which force? */
@Path("/")
public class HomeResource {

    private final Question question;
    private final WithoutFigures withoutFigures;
    private final ErrorPages errors;

    @Inject
    HomeResource(Question question, WithoutFigures withoutFigures, ErrorPages errors) {
        this.question = question;
        this.withoutFigures = withoutFigures;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "home")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance home(Frame frame, HomeView home);
    }

    @GET
    public Uni<RestResponse<String>> home() {
        return question.ask(
                "home",
                HomeResource::variables,
                HomeAnswer.class,
                this::page,
                visit -> withoutFigures.page(null),
                errors::unavailable);
    }

    private Uni<RestResponse<String>> page(Visit visit, Given<HomeAnswer> answer) {
        if (answer.data().forces().isEmpty()) {
            return errors.unavailable(visit);
        }
        var frame = Frame.of("Choose a police force", "/", visit, HomeView.bodyNames(answer.data()));
        return Html.page(Status.OK, Templates.home(frame, HomeView.of(answer.data())));
    }

    private static Map<String, Object> variables(Visit visit) {
        var own = visit.visitor() instanceof Visitor.Office office
                        && !office.forces().isEmpty()
                ? office.forces().getFirst()
                : "";
        return Map.of("own", own, "hasOwn", !own.isEmpty());
    }
}
