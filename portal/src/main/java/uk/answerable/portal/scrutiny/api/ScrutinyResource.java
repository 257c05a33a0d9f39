package uk.answerable.portal.scrutiny.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.api.Question;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.page.Frame;
import uk.answerable.portal.page.Html;
import uk.answerable.portal.scrutiny.rules.ReportAnswer;
import uk.answerable.portal.scrutiny.rules.ReportView;
import uk.answerable.portal.scrutiny.rules.ScrutinyListAnswer;
import uk.answerable.portal.scrutiny.rules.ScrutinyListView;
import uk.answerable.portal.visitor.api.Visit;
import uk.answerable.portal.visitor.rules.Visitor.Office;

/** How a force is questioned: its scrutiny reports, and each with what was answered. */
@Path("/forces/{code: [a-z0-9-]{1,60}}/scrutiny")
public class ScrutinyResource {

    private final Question question;
    private final ErrorPages errors;

    @Inject
    ScrutinyResource(Question question, ErrorPages errors) {
        this.question = question;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "scrutiny")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(Frame frame, ScrutinyListView scrutiny);

        static native TemplateInstance report(Frame frame, ReportView report, boolean incomplete);
    }

    /** @param after cursor of the page before, or null for the first page */
    @GET
    public Uni<RestResponse<String>> list(@PathParam("code") String code, @QueryParam("after") @Nullable String after) {
        return question.ask(
                "scrutiny-reports",
                visit -> variables(visit, code, after),
                ScrutinyListAnswer.class,
                (visit, answer) -> list(visit, answer, code),
                errors::unavailable,
                errors::unavailable);
    }

    private Uni<RestResponse<String>> list(Visit visit, Given<ScrutinyListAnswer> answer, String code) {
        var force = answer.data().force();
        if (force == null) {
            return answer.isMissing("force") ? errors.unavailable(visit) : errors.notFound(visit);
        }
        var frame = Frame.of(
                "How %s is questioned".formatted(force.name()), "/forces/%s/scrutiny".formatted(code), visit, Map.of());
        return Html.page(Status.OK, Templates.list(frame, ScrutinyListView.of(code, force, answer)));
    }

    @GET
    @Path("{reference: [A-Za-z0-9-]{1,80}}")
    public Uni<RestResponse<String>> report(@PathParam("code") String code, @PathParam("reference") String reference) {
        return question.ask(
                "scrutiny-report",
                Map.of("reference", reference),
                ReportAnswer.class,
                (visit, answer) -> report(visit, answer, code),
                errors::unavailable);
    }

    private Uni<RestResponse<String>> report(Visit visit, Given<ReportAnswer> answer, String code) {
        var report = answer.data().report();
        if (report == null || !report.force().equals(code)) {
            return answer.isMissing("report") ? errors.unavailable(visit) : errors.notFound(visit);
        }
        var view = ReportView.of(report);
        var frame = Frame.of(view.title(), "/forces/%s/scrutiny/%s".formatted(code, view.reference()), visit, Map.of());
        return Html.page(Status.OK, Templates.report(frame, view, answer.isMissing("report")));
    }

    private static Map<String, Object> variables(Visit visit, String code, @Nullable String after) {
        var variables = new HashMap<String, Object>();
        variables.put("code", code);
        variables.put("first", after == null);
        variables.put("works", after == null && worksOnIt(visit));
        if (after != null) {
            variables.put("after", after);
        }
        return variables;
    }

    /** The two offices between which it goes to and fro. */
    private static boolean worksOnIt(Visit visit) {
        return visit.visitor() instanceof Office office
                && office.is(
                        "commissioner",
                        "governance-officer",
                        "monitoring-officer",
                        "performance-analyst",
                        "chief-officer");
    }
}
