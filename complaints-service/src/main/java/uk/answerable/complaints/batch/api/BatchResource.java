package uk.answerable.complaints.batch.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.allegation.rules.Categories;
import uk.answerable.complaints.batch.rules.BatchFile;
import uk.answerable.complaints.batch.rules.BatchMapping;
import uk.answerable.complaints.batch.rules.BatchReport;
import uk.answerable.complaints.batch.rules.RowError;
import uk.answerable.complaints.batch.store.BatchStore;
import uk.answerable.complaints.batch.store.MappingStore;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.store.CaseScope;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.intake.rules.RepeatableRequest;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.vault.BlindIndex;

/** Complaints as a file, the export of a force's present system for one. */
@Path("/api/v1/forces/{force}/complaint-batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints as a file")
public class BatchResource {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");

    @Inject
    BatchStore batches;

    @Inject
    MappingStore mappings;

    @Inject
    BlindIndex index;

    @Inject
    Clocks clocks;

    @Inject
    Categories categories;

    @Inject
    Clock clock;

    @Inject
    CallerOfToken token;

    /** A mapping as it is sent. */
    public record MappingBody(
            @Nullable Map<String, String> columns,
            @Nullable Map<String, String> constants,
            @Nullable Map<String, Map<String, String>> words,
            @Nullable String dates) {

        BatchMapping mapping() {
            return new BatchMapping(
                    columns == null ? Map.of() : columns,
                    constants == null ? Map.of() : constants,
                    words == null ? Map.of() : words,
                    Optional.ofNullable(dates));
        }
    }

    @PUT
    @Path("/mappings/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save a mapping",
            description = "columns: your heading to our column; constants: our column to a value; words: our column to"
                    + " your words and our codes; dates: how you write days (dd/MM/uuuu)")
    public Uni<BatchMapping> save(
            @PathParam("force") String force, @PathParam("name") String name, @Nullable MappingBody body) {
        if (!NAME.matcher(name).matches()) {
            throw refused("name", "a name is small letters, digits and hyphens, up to 61");
        }
        if (body == null) {
            throw refused("columns", "a mapping has columns");
        }
        var mapping = body.mapping();
        var problems = mapping.problems();
        if (!problems.isEmpty()) {
            throw refused("columns", String.join("; ", problems));
        }
        return mappings.save(token.scope(), force, name, mapping).map(Outcome::orThrow);
    }

    @GET
    @Path("/mappings/{name}")
    @Operation(summary = "A mapping of your force")
    public Uni<BatchMapping> mapping(@PathParam("force") String force, @PathParam("name") String name) {
        return mappings.find(token.scope(), force, name).map(Outcome::orThrow);
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Take in a file",
            description = "All of it or nothing. A dry run says what would become of it. A row whose reference came"
                    + " before is not taken in again. What stands in a cell is never repeated.")
    public Uni<BatchReport> take(
            @PathParam("force") String force,
            @QueryParam("mapping") @Nullable String mapping,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            byte[] file) {
        var scope = token.scope();
        if (!CaseScope.permits(scope, "receive", AppropriateAuthority.CHIEF_OFFICER.place(), force)) {
            throw new RefusedException(
                    Refusal.ofField(ProblemCode.NOT_FOUND, "force", "your office takes in no cases of that force"));
        }
        var found = mapping == null
                ? Uni.createFrom().item(Outcome.done(BatchMapping.OWN))
                : mappings.find(scope, force, mapping);
        return found.map(Outcome::orThrow)
                .map(used -> BatchFile.read(file, used))
                .chain(read -> {
                    var errors = new ArrayList<RowError>(read.errors());
                    var lines = lines(force, read, errors);
                    return errors.isEmpty()
                            ? batches.take(scope, lines, dryRun, new Circumstances(today(), clocks, categories))
                            : Uni.createFrom()
                                    .item(BatchReport.rejected(
                                            dryRun, read.rows().size(), errors));
                });
    }

    private List<BatchStore.Line> lines(String force, BatchFile file, List<RowError> errors) {
        var lines = new ArrayList<BatchStore.Line>();
        for (var row : file.rows()) {
            row.arrival(force, today(), errors)
                    .map(arrival -> new BatchStore.Line(
                            row.number(),
                            RepeatableRequest.ofRecord(force, row.theirReference(), row.cells(), index),
                            arrival))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static RefusedException refused(String field, String message) {
        return new RefusedException(Refusal.ofField(ProblemCode.INVALID_INPUT, field, message));
    }
}
