package uk.answerable.portal.force.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.force.rules.MeetingsAnswer;
import uk.answerable.portal.force.rules.MeetingsView;
import uk.answerable.portal.graph.api.Question;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.page.Frame;
import uk.answerable.portal.page.Html;
import uk.answerable.portal.visitor.api.Visit;

/** What a page shows while forces and figures cannot be had: what is not available, and the meetings, which are. */
@ApplicationScoped
public class WithoutFigures {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Question question;
    private final ErrorPages errors;

    @Inject
    WithoutFigures(Question question, ErrorPages errors) {
        this.question = question;
        this.errors = errors;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected WithoutFigures() {
        this.question = null;
        this.errors = null;
    }

    @CheckedTemplate(basePath = "force")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance withoutFigures(Frame frame, MeetingsView meetings);
    }

    /** @param force whose meetings; null for all */
    public Uni<RestResponse<String>> page(@Nullable String force) {
        var today = LocalDate.now(HERE);
        var variables = new HashMap<String, Object>();
        variables.put("from", today.toString());
        variables.put("to", today.minusDays(1).toString());
        if (force != null) {
            variables.put("force", force);
        }
        return question.ask(
                "meetings",
                variables,
                MeetingsAnswer.class,
                (visit, answer) -> MeetingsView.of(answer.data())
                        .map(meetings -> page(visit, meetings))
                        .orElseGet(() -> errors.unavailable(visit)),
                errors::unavailable);
    }

    private static Uni<RestResponse<String>> page(Visit visit, MeetingsView meetings) {
        var frame = Frame.of("Figures are not available at the moment", "/", visit, Map.of());
        return Html.page(Status.SERVICE_UNAVAILABLE, Templates.withoutFigures(frame, meetings));
    }
}
