package uk.answerable.meetings.responseform.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.graph.api.Await;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.paper.rules.FileCheck;
import uk.answerable.meetings.paper.rules.PaperForm;
import uk.answerable.meetings.quarterly.rules.ScrutinyPolicies;
import uk.answerable.meetings.quarterly.rules.ScrutinySide;
import uk.answerable.meetings.quarterly.rules.ScrutinyStage;
import uk.answerable.meetings.quarterly.rules.ScrutinyStep;
import uk.answerable.meetings.quarterly.store.QuarterlyKeeping;
import uk.answerable.meetings.quarterly.store.QuarterlyStore;
import uk.answerable.meetings.quarterly.store.QuarterlyWork;
import uk.answerable.meetings.responseform.rules.FormReader;
import uk.answerable.meetings.responseform.rules.FormReading;
import uk.answerable.meetings.responseform.rules.FormWriter;
import uk.answerable.meetings.responseform.rules.ResponseForm;

/** The form of a response: handed out with the numbers, filled in by the force and read back. */
@Path("/api/v1/quarterly-scrutiny/{id}/response-form")
public class FormResource {

    private final QuarterlyStore store;
    private final QuarterlyKeeping keeping;
    private final ScrutinyPolicies policies;
    private final FormSettings settings;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    FormResource(
            QuarterlyStore store,
            QuarterlyKeeping keeping,
            ScrutinyPolicies policies,
            FormSettings settings,
            CallerOfToken token,
            Clock clock) {
        this.store = store;
        this.keeping = keeping;
        this.policies = policies;
        this.settings = settings;
        this.token = token;
        this.clock = clock;
    }

    /** The form, with what the force has drafted so far where it is the force that asks. */
    @GET
    @Blocking
    public Response hand(@RestPath String id) {
        var work = sent(token.scope(), id);
        return Response.ok(FormWriter.docx(form(work)), PaperForm.DOCX.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"response-%s.docx\"".formatted(work.row().reference))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /**
     * Takes a form that was filled in as drafts of the numbers it answers, all or nothing. Answers 200 with what was
     * read, 422 with the same where something in it is wrong, and 413, 415 or 422 for a file that is not taken.
     *
     * @param dryRun true to be told what would be taken, and take nothing; so where it is left out
     */
    @POST
    @Blocking
    public Response take(
            @RestPath String id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @RestQuery @Nullable Boolean dryRun,
            InputStream body)
            throws IOException {
        var scope = token.scope();
        var work = sent(scope, id);
        if (work.scrutiny().stage() != ScrutinyStage.SENT) {
            Outcome.refused(Refusal.of(
                            ProblemCode.WRONG_STATE,
                            "the response is submitted and locked; correct an answer with a reason"))
                    .orThrow();
        }
        if (PaperForm.of(contentType).filter(PaperForm.DOCX::equals).isEmpty()) {
            Outcome.refused(Refusal.ofField(
                            ProblemCode.UNSUPPORTED_MEDIA_TYPE, "file", "a response is " + PaperForm.DOCX.words()))
                    .orThrow();
        }
        var limits = settings.limits();
        var bytes = body.readNBytes(limits.bytes() + 1);
        var file = FileCheck.check(PaperForm.DOCX, bytes, limits).orThrow();
        var form = form(work);
        var reading = FormReader.read(file, form).orThrow();
        if (!reading.errors().isEmpty()) {
            return answer(
                    Boolean.FALSE.equals(dryRun)
                            ? ProblemCode.IMPORT_REJECTED.status()
                            : Response.Status.OK.getStatusCode(),
                    FormReport.of(form, reading, false));
        }
        var taken = Boolean.FALSE.equals(dryRun) && !reading.answers().isEmpty();
        if (taken) {
            take(scope, work, reading);
        }
        return answer(Response.Status.OK.getStatusCode(), FormReport.of(form, reading, taken));
    }

    private void take(Scope scope, QuarterlyWork work, FormReading reading) {
        Await.the(keeping.take(
                        scope,
                        work.row().id,
                        "draft",
                        new ScrutinyStep.DraftAnswers(reading.answers()),
                        clock.instant()))
                .orThrow();
    }

    private static Response answer(int status, FormReport report) {
        return Response.status(status)
                .entity(report)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** One whose report the force has; of one the caller may not read as of one there is not. */
    private QuarterlyWork sent(Scope scope, String id) {
        var found = Await.the(store.byIds(scope, Batches.uuids(List.of(id))));
        if (found.isEmpty()) {
            return Outcome.<QuarterlyWork>refused(
                            Refusal.of(ProblemCode.NOT_FOUND, "there is nothing under this address"))
                    .orThrow();
        }
        return found.getFirst().scrutiny().stage() == ScrutinyStage.DRAFT
                ? Outcome.<QuarterlyWork>refused(
                                Refusal.of(ProblemCode.WRONG_STATE, "the report has not been sent yet"))
                        .orThrow()
                : found.getFirst();
    }

    private ResponseForm form(QuarterlyWork work) {
        var policy = work.policy(policies);
        return new ResponseForm(
                work.row().reference,
                work.scrutiny().version(ScrutinySide.REPORT),
                work.row().title,
                policy.map(said -> said.responseDue(work.meeting()).due()).orElse(null),
                work.scrutiny().standing().stream()
                        .map(request -> new ResponseForm.Question(
                                request.number(),
                                policy.map(said -> said.request(request.number()))
                                        .orElse(String.valueOf(request.number())),
                                policy.map(said -> said.section(request.number()))
                                        .orElse(String.valueOf(request.number())),
                                request.text().topic(),
                                request.text().wording(),
                                work.scrutiny()
                                        .answer(request.number())
                                        .map(answer -> answer.text())
                                        .orElse(null)))
                        .toList());
    }
}
