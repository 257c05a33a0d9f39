package uk.answerable.performance.submission.api;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
import uk.answerable.performance.document.rules.ReadersNote;
import uk.answerable.performance.document.store.DocumentReader;
import uk.answerable.performance.document.store.DocumentSettings;
import uk.answerable.performance.document.store.ReadersNoteStore;
import uk.answerable.performance.submission.rules.ColumnMapping;
import uk.answerable.performance.submission.rules.Limits;
import uk.answerable.performance.submission.rules.Publication;
import uk.answerable.performance.submission.rules.Submission;
import uk.answerable.performance.submission.store.FileForm;
import uk.answerable.performance.submission.store.MappingStore;
import uk.answerable.performance.submission.store.RunStore;
import uk.answerable.performance.submission.store.RunStore.Run;
import uk.answerable.performance.submission.store.SubmittedFile;

/** Files of observations from forces and offices: CSV, XLSX, JSON or a table of a document, all or nothing. */
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
    ReadersNoteStore readersNotes;

    @Inject
    DocumentReader documents;

    @Inject
    DocumentSettings documentSettings;

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
     * @param mapping name of a column mapping, for an office's own spreadsheet or a table of a document
     * @param key the same file under the same key is taken once
     * @param prefer respond-async answers 202 at once; the run says how far it has come
     */
    @POST
    @Consumes({
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/pdf",
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
        var most = most(form);
        var file = SubmittedFile.keep(body, form, most, sheet)
                .orElseThrow(() -> refused(
                        ProblemCode.PAYLOAD_TOO_LARGE, "body", "The file is larger than %d bytes".formatted(most)));
        var forces = Submitting.forces(scope);
        if (form.document().isPresent()) {
            file.asDocument(documents, notes(scope, forces, file));
        }
        var submission = new Submission(
                file.identity(),
                PURPOSE,
                forces,
                new Limits(Integer.MAX_VALUE, settings.bulkMaxRows()),
                columns,
                publication.publishedAt(),
                null,
                why,
                onlyTried);
        return taken(scope, submission, file, key, prefer);
    }

    private long most(FileForm form) {
        return form.document().isPresent()
                ? documentSettings.maxBytes()
                : form == FileForm.XLSX ? settings.workbookMaxBytes() : settings.bulkMaxBytes();
    }

    private List<ReadersNote> notes(Scope scope, Set<String> forces, SubmittedFile file) {
        try {
            return await(() -> readersNotes.find(scope, forces, file.identity().sha256())).stream()
                    .map(ReadersNoteStore.Kept::asNote)
                    .toList();
        } catch (RuntimeException fault) {
            file.close();
            throw fault;
        }
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
        return await(() -> mappings.find(scope, force, name));
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
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
