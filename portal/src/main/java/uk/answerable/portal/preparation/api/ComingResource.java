package uk.answerable.portal.preparation.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import uk.answerable.portal.preparation.rules.ComingAnswer;
import uk.answerable.portal.preparation.rules.ComingView;
import uk.answerable.portal.visitor.api.Visit;
import uk.answerable.portal.words.UkDates;

/** The meetings of the reader's own bodies, the next one first. */
@Path("/prepare")
public class ComingResource {

    private final Question question;
    private final ErrorPages errors;

    @Inject
    ComingResource(Question question, ErrorPages errors) {
        this.question = question;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "preparation")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance coming(Frame frame, ComingView meetings);
    }

    /** @param on the ISO day from which a meeting is to come; today where it is left out */
    @GET
    public Uni<RestResponse<String>> coming(@QueryParam("on") @Nullable String on) {
        LocalDate day;
        try {
            day = on == null || on.isBlank() ? LocalDate.now(UkDates.HERE) : LocalDate.parse(on);
        } catch (DateTimeParseException noDay) {
            return question.visit().flatMap(errors::notUnderstood);
        }
        return question.ask(
                "coming-meetings",
                visit -> Map.of(
                        "force",
                        Own.force(visit),
                        "from",
                        day.toString(),
                        "to",
                        day.minusDays(1).toString()),
                ComingAnswer.class,
                this::coming,
                errors::unavailable,
                errors::unavailable);
    }

    private Uni<RestResponse<String>> coming(Visit visit, Given<ComingAnswer> answer) {
        return ComingView.of(answer.data(), Own.bodies(visit))
                .map(view -> Html.page(
                        Status.OK,
                        Templates.coming(Frame.of("Prepare for a meeting", "/prepare", visit, Map.of()), view)))
                .orElseGet(() -> errors.unavailable(visit));
    }
}
