package uk.answerable.performance.submission.api;

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
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.submission.rules.CsvRows;
import uk.answerable.performance.submission.rules.Limits;
import uk.answerable.performance.submission.rules.Publication;
import uk.answerable.performance.submission.rules.Report;
import uk.answerable.performance.submission.rules.RowError;
import uk.answerable.performance.submission.rules.Submission;
import uk.answerable.performance.submission.rules.Submission.FileIdentity;
import uk.answerable.performance.submission.store.FileForm;
import uk.answerable.performance.submission.store.Sha256;
import uk.answerable.performance.submission.store.SubmissionStore;

/** The short way for a small CSV file: a report by row at once; 200 when accepted, 422 when not. */
@Path("/api/v1/imports")
@Tag(name = "Submissions")
public class ObservationImport {

    private static final String PURPOSE = "submission";

    @Inject
    SubmissionSettings settings;

    @Inject
    SubmissionStore store;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Inject
    Vertx vertx;

    @POST
    @Path("/observations")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A small CSV file of observations; larger ones and other forms go to /api/v1/submissions")
    public Uni<Response> submit(
            byte[] bytes,
            @QueryParam("dryRun") @Nullable String dryRun,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("publishedAt") @Nullable String publishedAt) {
        var scope = token.scope();
        var publication = SubmissionQuery.moment(publishedAt)
                .then(moment -> Publication.now(clock.instant(), moment.orElse(null)))
                .orThrow();
        var submission = new Submission(
                new FileIdentity(Sha256.of(bytes), FileForm.CSV.mediaType(), bytes.length),
                PURPOSE,
                Submitting.forces(scope),
                new Limits(settings.maxBytes(), settings.maxRows()),
                null,
                publication.publishedAt(),
                null,
                SubmissionQuery.reason(reason).orThrow().orElse(null),
                SubmissionQuery.flag(dryRun).orThrow());
        return vertx.executeBlocking(() -> report(scope, submission, bytes))
                .map(report -> Response.status(report.accepted() ? 200 : ProblemCode.IMPORT_REJECTED.status())
                        .entity(report)
                        .build());
    }

    private Report report(Scope scope, Submission submission, byte[] bytes) {
        if (bytes.length > submission.limits().bytes()) {
            var error = RowError.ofFile("The file is larger than %d bytes; send it to /api/v1/submissions"
                    .formatted(submission.limits().bytes()));
            return Report.rejected(0, List.of(error), 1, List.of(), List.of(), submission.dryRun());
        }
        return store.submit(
                scope, submission, reading -> CsvRows.read(new ByteArrayInputStream(bytes), reading), rows -> {});
    }
}
