package uk.answerable.performance.submission.api;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageInfo;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.performance.submission.rules.ColumnMapping;
import uk.answerable.performance.submission.rules.Limits;
import uk.answerable.performance.submission.rules.Publication;
import uk.answerable.performance.submission.rules.Submission;
import uk.answerable.performance.submission.store.FileForm;
import uk.answerable.performance.submission.store.MappingStore;
import uk.answerable.performance.submission.store.RunStore;
import uk.answerable.performance.submission.store.RunStore.Run;
import uk.answerable.performance.submission.store.SubmittedFile;

/** Files of observations from forces and offices: CSV, XLSX or JSON, tried or taken, all or nothing. */
@Path("/api/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
public class SubmissionResource {

    private static final String PURPOSE = "submission";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    @Inject
    SubmissionSettings settings;

    @Inject
    Submitting submitting;

    @Inject
    RunStore runs;

    @Inject
    MappingStore mappings;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    /** A page of runs, newest first. */
    public record Runs(List<Run> nodes, PageInfo pageInfo) {}

    /**
     * Takes a file.
     *
     * @param dryRun true only tries
     * @param mapping name of a column mapping, for an office's own spreadsheet
     * @param key the same file under the same key is taken once
     * @param prefer respond-async answers 202 at once; the run says how far it has come
     */
    @POST
    @Consumes({
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        MediaType.APPLICATION_JSON
    })
    @Blocking
    @Operation(
            summary = "Send a file of observations; 200 taken, 202 being read, 422 with errors by row",
            description = "Columns as in docs/api.md. A row of a force that is not the caller's is refused.")
    public Response submit(
            InputStream body,
            @HeaderParam("Content-Type") String contentType,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Prefer") @Nullable String prefer,
            @QueryParam("dryRun") @Nullable String dryRun,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("publishedAt") @Nullable String publishedAt,
            @QueryParam("mapping") @Nullable String mapping,
            @QueryParam("sheet") @Nullable String sheet)
            throws IOException {
        var scope = token.scope();
        if (key != null && !KEY.matcher(key).matches()) {
            throw refused(ProblemCode.INVALID_INPUT, "Idempotency-Key", "The key is 1 to 200 printable characters");
        }
        var form = FileForm.of(contentType).orElseThrow();
        var publication = SubmissionQuery.moment(publishedAt)
                .then(moment -> Publication.now(clock.instant(), moment.orElse(null)))
                .orThrow();
        var why = SubmissionQuery.reason(reason).orThrow().orElse(null);
        var onlyTried = SubmissionQuery.flag(dryRun).orThrow();
        var columns = mapping == null ? null : mapping(scope, mapping);
        var most = form == FileForm.XLSX ? settings.workbookMaxBytes() : settings.bulkMaxBytes();
        var file = SubmittedFile.keep(body, form, most, sheet)
                .orElseThrow(() -> refused(
                        ProblemCode.PAYLOAD_TOO_LARGE, "body", "The file is larger than %d bytes".formatted(most)));
        var submission = new Submission(
                file.identity(),
                PURPOSE,
                Submitting.forces(scope),
                new Limits(Integer.MAX_VALUE, settings.bulkMaxRows()),
                columns,
                publication.publishedAt(),
                null,
                why,
                onlyTried);
        return taken(scope, submission, file, key, prefer);
    }

    private Response taken(
            Scope scope, Submission submission, SubmittedFile file, @Nullable String key, @Nullable String prefer) {
        var id = Submitting.newId();
        final Optional<Run> earlier;
        try {
            earlier = submitting.earlier(scope, id, submission, key);
        } catch (RuntimeException refused) {
            file.close();
            throw refused;
        }
        if (earlier.isPresent()) {
            file.close();
            return answer(earlier.get()).header("Idempotent-Replayed", "true").build();
        }
        if (prefer != null && prefer.contains("respond-async")) {
            var run = submitting.later(scope, id, submission, file);
            return Response.status(Response.Status.ACCEPTED)
                    .header("Location", "/api/v1/submissions/" + run.id())
                    .entity(run)
                    .build();
        }
        return answer(submitting.run(scope, id, submission, file)).build();
    }

    private static Response.ResponseBuilder answer(Run run) {
        var report = run.report();
        var accepted = report != null && report.accepted();
        return Response.status(accepted ? 200 : ProblemCode.IMPORT_REJECTED.status())
                .entity(run);
    }

    private ColumnMapping mapping(Scope scope, String name) {
        return Submitting.forces(scope).stream()
                .sorted()
                .flatMap(force -> saved(scope, force, name).stream())
                .findFirst()
                .orElseThrow(
                        () -> refused(ProblemCode.NOT_FOUND, "mapping", "No mapping of your force is called " + name));
    }

    private Optional<ColumnMapping> saved(Scope scope, String force, String name) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> mappings.find(scope, force, name));
        } catch (RuntimeException | Error fault) {
            throw fault;
        } catch (Throwable fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static RefusedException refused(ProblemCode code, String field, String sentence) {
        return new RefusedException(Refusal.ofField(code, field, sentence));
    }

    @GET
    @Path("/{id}")
    @Blocking
    @Operation(summary = "One of your office's runs: how far it has come, and its report")
    public Run run(@RestPath String id) {
        return Ids.read(id)
                .flatMap(known -> runs.byId(token.scope(), known))
                .orElseThrow(() -> refused(ProblemCode.NOT_FOUND, "id", "No run of your office has this id"));
    }

    @GET
    @Blocking
    @Operation(summary = "Runs of your office, newest first, 1 to 100 a page")
    public Runs runs(@QueryParam("first") @Nullable Integer first, @QueryParam("after") @Nullable String after) {
        var scope = token.scope();
        var request = PageRequest.of(first, after).orThrow();
        var cursor = request.after().map(SubmissionResource::key);
        var rows = runs.newest(
                scope,
                request.rowsToRead(),
                cursor.map(Key::startedAt).orElse(null),
                cursor.map(Key::id).orElse(null));
        var page = Page.cut(rows, request, run -> Cursor.of(run.startedAt(), run.id()));
        return new Runs(page.nodes(), page.pageInfo());
    }

    private record Key(Instant startedAt, UUID id) {}

    private static Key key(Cursor cursor) {
        return cursor.read(2, key -> new Key(Instant.parse(key.getFirst()), UUID.fromString(key.getLast())))
                .orThrow();
    }
}
