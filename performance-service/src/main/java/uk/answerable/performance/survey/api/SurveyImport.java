package uk.answerable.performance.survey.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.submission.api.SubmissionSettings;
import uk.answerable.performance.submission.rules.RowError;
import uk.answerable.performance.survey.rules.ResponseFile;
import uk.answerable.performance.survey.rules.SurveyRegister;
import uk.answerable.performance.survey.store.SurveyStore;
import uk.answerable.performance.survey.store.SurveyStore.Kept;

/** Takes a file of survey replies, all or none, and answers with a report by row; 200 when accepted, 422 when not. */
@Path("/api/v1/imports")
public class SurveyImport {

    @Inject
    SurveyRegister register;

    @Inject
    SurveyStore store;

    @Inject
    SubmissionSettings settings;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Inject
    Vertx vertx;

    /** What became of a file. */
    public record Report(boolean accepted, boolean dryRun, int rows, int added, int unchanged, List<RowError> errors) {}

    @POST
    @Path("/survey-replies")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Response> submit(byte[] bytes, @QueryParam("dryRun") @Nullable String dryRun) {
        var scope = token.scope();
        var onlyTried = flag(dryRun);
        if (bytes.length > settings.maxBytes()) {
            throw new RefusedException(Refusal.of(
                    ProblemCode.PAYLOAD_TOO_LARGE, "The file is larger than " + settings.maxBytes() + " bytes"));
        }
        // A large file is read away from the event loop.
        return vertx.executeBlocking(() -> read(bytes, scope))
                .chain(file -> file.errors().isEmpty()
                        ? store.keep(scope, file.replies(), clock.instant(), onlyTried)
                                .map(kept -> report(file, kept, onlyTried))
                        : Uni.createFrom().item(report(file, new Kept(0, 0, file.errors()), onlyTried)))
                .map(report -> Response.status(report.accepted() ? 200 : ProblemCode.IMPORT_REJECTED.status())
                        .entity(report)
                        .build());
    }

    private ResponseFile.Read read(byte[] bytes, Scope scope) {
        var forces = scope.caller().forces().stream()
                .filter(force -> scope.permits("Survey", "submit", Place.ofForce(Place.ANY, force)))
                .collect(Collectors.toSet());
        return ResponseFile.read(bytes, register, forces, YearMonth.now(clock), settings.maxRows());
    }

    private static Report report(ResponseFile.Read file, Kept kept, boolean dryRun) {
        return new Report(kept.errors().isEmpty(), dryRun, file.lines(), kept.added(), kept.unchanged(), kept.errors());
    }

    private static boolean flag(@Nullable String text) {
        if (text == null || text.equals("false") || text.equals("true")) {
            return "true".equals(text);
        }
        throw new RefusedException(Refusal.ofField(ProblemCode.INVALID_INPUT, "dryRun", "dryRun is true or false"));
    }
}
