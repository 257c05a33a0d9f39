package uk.answerable.portal.register.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.api.Question;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.page.Frame;
import uk.answerable.portal.page.Html;
import uk.answerable.portal.register.rules.DutiesAnswer;
import uk.answerable.portal.register.rules.DutiesView;
import uk.answerable.portal.visitor.api.Visit;
import uk.answerable.portal.words.UkDates;

/** What the law obliges an office to publish, the evidence, and what is missing on a day. */
@Path("/forces/{code: [a-z0-9-]{1,60}}/publication-duties")
public class DutiesResource {

    private final Question question;
    private final ErrorPages errors;

    @Inject
    DutiesResource(Question question, ErrorPages errors) {
        this.question = question;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "register")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance duties(Frame frame, DutiesView checklist);
    }

    /** @param on the ISO day it is seen from; today where it is left out */
    @GET
    public Uni<RestResponse<String>> duties(@PathParam("code") String code, @QueryParam("on") @Nullable String on) {
        LocalDate day;
        try {
            day = on == null || on.isBlank() ? LocalDate.now(UkDates.HERE) : LocalDate.parse(on);
        } catch (DateTimeParseException noDay) {
            return question.visit().flatMap(errors::notUnderstood);
        }
        return question.ask(
                "duties",
                Map.of("code", code, "on", day.toString()),
                DutiesAnswer.class,
                (visit, answer) -> page(visit, answer, code, day),
                errors::unavailable);
    }

    private Uni<RestResponse<String>> page(Visit visit, Given<DutiesAnswer> answer, String code, LocalDate day) {
        var force = answer.data().force();
        if (force == null) {
            return answer.isMissing("force") ? errors.unavailable(visit) : errors.notFound(visit);
        }
        var frame = Frame.of(
                "What must be published, %s".formatted(force.name()),
                "/forces/%s/publication-duties".formatted(code),
                visit,
                Map.of());
        return Html.page(Status.OK, Templates.duties(frame, DutiesView.of(code, force, answer, day)));
    }
}
