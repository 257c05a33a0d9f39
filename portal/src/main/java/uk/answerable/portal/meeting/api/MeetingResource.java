package uk.answerable.portal.meeting.api;

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
import uk.answerable.portal.meeting.rules.MeetingAnswer;
import uk.answerable.portal.meeting.rules.MeetingView;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.page.Frame;
import uk.answerable.portal.page.Html;
import uk.answerable.portal.visitor.api.Visit;
import uk.answerable.portal.visitor.rules.Visitor.Office;

/** A meeting's agenda. */
@Path("/meetings/{reference: [A-Za-z0-9-]{1,60}}")
public class MeetingResource {

    private static final String PART = "meeting";

    private final Question question;
    private final ErrorPages errors;

    @Inject
    MeetingResource(Question question, ErrorPages errors) {
        this.question = question;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "meeting")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance meeting(Frame frame, MeetingView meeting, boolean prepares, boolean incomplete);
    }

    @GET
    public Uni<RestResponse<String>> meeting(@PathParam("reference") String reference) {
        return question.ask(
                "meeting", Map.of("reference", reference), MeetingAnswer.class, this::page, errors::unavailable);
    }

    /** Whether the reader sits in the body that meets, or serves it. */
    private static boolean prepares(Visit visit, MeetingView meeting) {
        return visit.visitor() instanceof Office office && office.preparesFor(meeting.bodyCode());
    }

    private Uni<RestResponse<String>> page(Visit visit, Given<MeetingAnswer> answer) {
        var meeting = answer.data().meeting();
        if (meeting == null) {
            return answer.isMissing(PART) ? errors.unavailable(visit) : errors.notFound(visit);
        }
        var view = MeetingView.of(meeting);
        var body = meeting.body();
        var frame = Frame.of(
                "%s, %s".formatted(view.body(), view.date()),
                "/meetings/" + view.reference(),
                visit,
                body == null ? Map.of() : Map.of(body.code(), body.name()));
        return Html.page(Status.OK, Templates.meeting(frame, view, prepares(visit, view), answer.isMissing(PART)));
    }
}
