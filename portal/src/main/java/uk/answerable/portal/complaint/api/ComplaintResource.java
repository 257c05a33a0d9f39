package uk.answerable.portal.complaint.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import uk.answerable.portal.complaint.rules.ComplaintAnswer;
import uk.answerable.portal.complaint.rules.ComplaintAnswer.Force;
import uk.answerable.portal.complaint.rules.ComplaintAnswer.Result;
import uk.answerable.portal.complaint.rules.ComplaintView;
import uk.answerable.portal.complaint.rules.Draft;
import uk.answerable.portal.complaint.rules.Receipt;
import uk.answerable.portal.complaint.rules.Standing;
import uk.answerable.portal.graph.api.Gateway;
import uk.answerable.portal.graph.api.Question;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.page.Frame;
import uk.answerable.portal.page.Html;
import uk.answerable.portal.visitor.api.Visit;

/**
 * A complaint by a member of the public: a form, the answers to check, a receipt. What was typed goes from page to page
 * in the body of the request and is kept nowhere; it is sent in nobody's name, whoever is signed in.
 */
@Path("/forces/{code: [a-z0-9-]{1,60}}/complaint")
public class ComplaintResource {

    private static final String FORM = "complaint-form";
    private static final String COMPLAINT = "complaint";
    private static final String PART = "force";
    private static final String REFUSED_FOR_NOW = "TOO_MANY_REQUESTS";

    private final Question question;
    private final Gateway gateway;
    private final ErrorPages errors;

    @Inject
    ComplaintResource(Question question, Gateway gateway, ErrorPages errors) {
        this.question = question;
        this.gateway = gateway;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "complaint")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance form(Frame frame, ComplaintView complaint, List<Standing> standings);

        static native TemplateInstance check(Frame frame, ComplaintView complaint, String key);

        static native TemplateInstance receipt(Frame frame, Receipt receipt);

        static native TemplateInstance notTakenIn(Frame frame, String code, String name);
    }

    @GET
    public Uni<RestResponse<String>> form(@PathParam("code") String code) {
        return blank(code, Draft.of(field -> null));
    }

    /** One of the three steps, by the button that was pressed: check, change, send. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> step(
            @PathParam("code") String code, MultivaluedMap<String, String> form, @Context HttpServerRequest request) {
        var draft = Draft.of(form::getFirst);
        var step = form.getFirst("step");
        var key = form.getFirst("key");
        if (draft.isTooLarge() || "change".equals(step)) {
            return blank(code, draft);
        }
        var address =
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress();
        return question.visit().flatMap(visit -> {
            if ("send".equals(step) && key != null && draft.standing().isPresent()) {
                return gateway.tell(COMPLAINT, Map.of("input", draft.toSend(code, key)), address, ComplaintAnswer.class)
                        .flatMap(answer -> answer instanceof Given<ComplaintAnswer> given
                                        && given.data().result() != null
                                ? sent(visit, code, draft, key, given.data().result())
                                : unsent(visit, code, draft, key));
            }
            return gateway.tell(COMPLAINT, Map.of("input", draft.toCheck(code)), address, ComplaintAnswer.class)
                    .flatMap(answer -> answer instanceof Given<ComplaintAnswer> given
                                    && given.data().result() != null
                            ? checked(visit, code, draft, given.data().result())
                            : errors.unavailable(visit));
        });
    }

    private Uni<RestResponse<String>> blank(String code, Draft draft) {
        return question.ask(
                FORM,
                Map.of("code", code),
                ComplaintAnswer.class,
                (visit, answer) -> {
                    var force = answer.data().force();
                    if (force == null) {
                        return answer.isMissing(PART) ? errors.unavailable(visit) : errors.notFound(visit);
                    }
                    if (force.complaintIntake() == null) {
                        return answer.isMissing(PART)
                                ? errors.unavailable(visit)
                                : Html.page(
                                        Status.OK, Templates.notTakenIn(frame(visit, code, force), code, force.name()));
                    }
                    return form(visit, ComplaintView.form(code, force, draft), force);
                },
                errors::unavailable);
    }

    private Uni<RestResponse<String>> checked(Visit visit, String code, Draft draft, Result result) {
        var force = result.force();
        if (force == null) {
            return errors.notFound(visit);
        }
        var view = ComplaintView.told(code, force, draft, result);
        return view.problems().isEmpty()
                ? check(visit, Status.OK, view, UUID.randomUUID().toString())
                : form(visit, view, force);
    }

    private Uni<RestResponse<String>> sent(Visit visit, String code, Draft draft, String key, Result result) {
        var force = result.force();
        if (force == null) {
            return errors.notFound(visit);
        }
        return Receipt.of(code, force.name(), result)
                .map(receipt -> Html.page(
                        Status.OK,
                        Templates.receipt(Frame.of("Complaint sent", address(code), visit, Map.of()), receipt)))
                .orElseGet(() -> {
                    var view = ComplaintView.told(code, force, draft, result);
                    return result.userErrors().stream()
                                    .anyMatch(error -> error.code().equals(REFUSED_FOR_NOW))
                            ? check(visit, Status.TOO_MANY_REQUESTS, view, key)
                            : form(visit, view, force);
                });
    }

    private static Uni<RestResponse<String>> unsent(Visit visit, String code, Draft draft, String key) {
        return check(visit, Status.SERVICE_UNAVAILABLE, ComplaintView.unsent(code, draft), key);
    }

    private static Uni<RestResponse<String>> form(Visit visit, ComplaintView view, Force force) {
        var wrong = !view.problems().isEmpty();
        var title = (wrong ? "Error: " : "") + "Complain about " + force.name();
        return Html.page(
                wrong ? Status.BAD_REQUEST : Status.OK,
                Templates.form(Frame.of(title, address(view.code()), visit, Map.of()), view, Standing.all()));
    }

    private static Uni<RestResponse<String>> check(Visit visit, Status status, ComplaintView view, String key) {
        var title = (view.problems().isEmpty() ? "" : "Error: ") + "Check your answers";
        return Html.page(status, Templates.check(Frame.of(title, address(view.code()), visit, Map.of()), view, key));
    }

    private static Frame frame(Visit visit, String code, Force force) {
        return Frame.of("Complain about " + force.name(), address(code), visit, Map.of());
    }

    private static String address(String code) {
        return "/forces/%s/complaint".formatted(code);
    }
}
