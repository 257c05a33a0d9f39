package uk.answerable.portal.force.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.force.rules.FiguresCsv;
import uk.answerable.portal.force.rules.ForceAnswer;
import uk.answerable.portal.force.rules.ForceAnswer.Figures;
import uk.answerable.portal.force.rules.ForceView;
import uk.answerable.portal.graph.api.Question;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.page.Frame;
import uk.answerable.portal.page.Html;
import uk.answerable.portal.visitor.api.Visit;

/** A force's public home, and its table as a file. */
@Path("/forces/{code: [a-z0-9-]{1,60}}")
public class ForceResource {

    private final Question question;
    private final WithoutFigures withoutFigures;
    private final ErrorPages errors;

    @Inject
    ForceResource(Question question, WithoutFigures withoutFigures, ErrorPages errors) {
        this.question = question;
        this.withoutFigures = withoutFigures;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "force")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance force(Frame frame, ForceView force);
    }

    /** @param on the ISO day for which next and last meetings are meant; today where it is left out */
    @GET
    public Uni<RestResponse<String>> force(@PathParam("code") String code, @QueryParam("on") @Nullable String on) {
        var variables = new HashMap<String, Object>();
        variables.put("code", code);
        LocalDate day;
        try {
            day = on == null || on.isBlank() ? null : LocalDate.parse(on);
        } catch (DateTimeParseException noDay) {
            return question.visit().flatMap(errors::notUnderstood);
        }
        if (day != null) {
            variables.put("asOf", day.toString());
        }
        return question.ask(
                "force",
                variables,
                ForceAnswer.class,
                (visit, answer) -> home(visit, answer, code, day),
                errors::unavailable);
    }

    private Uni<RestResponse<String>> home(
            Visit visit, Given<ForceAnswer> answer, String code, @Nullable LocalDate day) {
        var figures = answer.data().figures();
        if (figures == null) {
            return answer.isMissing("figures") ? withoutFigures.page(code) : errors.notFound(visit);
        }
        var frame = Frame.of(figures.name(), "/forces/" + figures.code(), visit, ForceView.bodyNames(answer.data()));
        return Html.page(Status.OK, Templates.force(frame, ForceView.of(figures, answer, day)));
    }

    @GET
    @Path("figures.csv")
    public Uni<RestResponse<String>> csv(@PathParam("code") String code) {
        var variables = new HashMap<String, Object>();
        variables.put("code", code);
        return question.ask("figures", variables, ForceAnswer.class, this::file, errors::unavailable);
    }

    private Uni<RestResponse<String>> file(Visit visit, Given<ForceAnswer> answer) {
        var figures = answer.data().figures();
        return figures == null ? absent(visit, answer) : Uni.createFrom().item(download(figures));
    }

    private static RestResponse<String> download(Figures figures) {
        return ResponseBuilder.ok(FiguresCsv.of(figures), new MediaType("text", "csv", "UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-latest-figures.csv\"".formatted(figures.code()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Uni<RestResponse<String>> absent(Visit visit, Given<ForceAnswer> answer) {
        return answer.isMissing("figures") ? errors.unavailable(visit) : errors.notFound(visit);
    }
}
