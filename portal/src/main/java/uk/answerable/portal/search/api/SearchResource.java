package uk.answerable.portal.search.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.api.Question;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.page.Frame;
import uk.answerable.portal.page.Html;
import uk.answerable.portal.search.rules.SearchAnswer;
import uk.answerable.portal.search.rules.SearchView;
import uk.answerable.portal.search.rules.Wanted;
import uk.answerable.portal.visitor.api.Visit;

/** A search of what the reader may read: for the public, of what is published. */
@Path("/search")
public class SearchResource {

    private final Question question;
    private final ErrorPages errors;

    @Inject
    SearchResource(Question question, ErrorPages errors) {
        this.question = question;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "search")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance search(Frame frame, SearchView search);
    }

    @GET
    public Uni<RestResponse<String>> search(
            @QueryParam("q") @Nullable String text,
            @QueryParam("force") @Nullable String force,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("after") @Nullable String after) {
        var wanted = Wanted.of(text, force, kind, from, to);
        if (!wanted.problems().isEmpty()) {
            return form(wanted, Status.BAD_REQUEST);
        }
        return wanted.isNothing() ? form(wanted, Status.OK) : found(wanted, after);
    }

    private Uni<RestResponse<String>> form(Wanted wanted, Status status) {
        return question.ask(
                "forces",
                Map.of(),
                SearchAnswer.class,
                (visit, answer) -> page(
                        visit, status, SearchView.before(wanted, answer.data().forces())),
                visit -> page(visit, status, SearchView.before(wanted, List.of())));
    }

    private Uni<RestResponse<String>> found(Wanted wanted, @Nullable String after) {
        return question.ask(
                "search",
                wanted.variables(after),
                SearchAnswer.class,
                (visit, answer) -> page(visit, Status.OK, SearchView.of(wanted, answer)),
                errors::unavailable);
    }

    private static Uni<RestResponse<String>> page(Visit visit, Status status, SearchView view) {
        var title = view.asked() ? "%s: search".formatted(view.wanted().text()) : "Search";
        var frame = Frame.of(
                view.problems().isEmpty() ? title : "Error: " + title,
                view.wanted().address(null),
                visit,
                Map.of());
        return Html.page(status, Templates.search(frame, view));
    }
}
