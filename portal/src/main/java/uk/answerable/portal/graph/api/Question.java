package uk.answerable.portal.graph.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.rules.Answer;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.graph.rules.Answer.Reason;
import uk.answerable.portal.graph.rules.Answer.Withheld;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.visitor.api.Visit;
import uk.answerable.portal.visitor.api.Visits;

/** One page, one question, asked as whoever reads the page. */
@ApplicationScoped
public class Question {

    private final Visits visits;
    private final Gateway gateway;
    private final ErrorPages errors;

    @Inject
    Question(Visits visits, Gateway gateway, ErrorPages errors) {
        this.visits = visits;
        this.gateway = gateway;
        this.errors = errors;
    }

    public Uni<Visit> visit() {
        return visits.current();
    }

    public <T> Uni<RestResponse<String>> ask(
            String document,
            Map<String, Object> variables,
            Class<T> shape,
            BiFunction<Visit, Given<T>, Uni<RestResponse<String>>> page,
            Function<Visit, Uni<RestResponse<String>>> withoutData) {
        return ask(document, visit -> variables, shape, page, withoutData, withoutData);
    }

    /**
     * A question for one page of a list.
     *
     * @param after cursor of the page before, or null for the first page
     */
    public <T> Uni<RestResponse<String>> ask(
            String document,
            Map<String, Object> variables,
            @Nullable String after,
            Class<T> shape,
            BiFunction<Visit, Given<T>, Uni<RestResponse<String>>> page,
            Function<Visit, Uni<RestResponse<String>>> withoutData) {
        if (after == null) {
            return ask(document, variables, shape, page, withoutData);
        }
        var all = new HashMap<>(variables);
        all.put("after", after);
        return ask(document, all, shape, page, withoutData);
    }

    /**
     * A question that depends on who asks.
     *
     * @param withoutService the page when the gateway answers and a service does not
     * @param withoutData the page when nothing can be had
     */
    public <T> Uni<RestResponse<String>> ask(
            String document,
            Function<Visit, Map<String, Object>> variables,
            Class<T> shape,
            BiFunction<Visit, Given<T>, Uni<RestResponse<String>>> page,
            Function<Visit, Uni<RestResponse<String>>> withoutService,
            Function<Visit, Uni<RestResponse<String>>> withoutData) {
        return visits.current()
                .flatMap(visit -> asked(visit, document, variables, shape, page, withoutService, withoutData));
    }

    private <T> Uni<RestResponse<String>> asked(
            Visit visit,
            String document,
            Function<Visit, Map<String, Object>> variables,
            Class<T> shape,
            BiFunction<Visit, Given<T>, Uni<RestResponse<String>>> page,
            Function<Visit, Uni<RestResponse<String>>> withoutService,
            Function<Visit, Uni<RestResponse<String>>> withoutData) {
        return gateway.ask(document, variables.apply(visit), visit.bearer(), shape)
                .flatMap(answer -> {
                    if (answer instanceof Given<T> given) {
                        return page.apply(visit, given);
                    }
                    // What is public stays public for a visitor whose sign-in has just run out.
                    if (visit.bearer() != null && because(answer, Reason.TOKEN_REFUSED)) {
                        return asked(
                                Visit.WHOSE_SIGN_IN_ENDED,
                                document,
                                variables,
                                shape,
                                page,
                                withoutService,
                                withoutData);
                    }
                    if (because(answer, Reason.CURSOR_REFUSED)) {
                        return errors.notUnderstood(visit);
                    }
                    return because(answer, Reason.SERVICE_AWAY)
                            ? withoutService.apply(visit)
                            : withoutData.apply(visit);
                });
    }

    private static boolean because(Answer<?> answer, Reason reason) {
        return answer instanceof Withheld<?> withheld && withheld.reason() == reason;
    }
}
