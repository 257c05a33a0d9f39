package uk.answerable.performance.submission.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.submission.rules.ColumnMapping;
import uk.answerable.performance.submission.store.MappingStore;

/** How an office's own spreadsheets and documents are read, saved by name. */
@Path("/api/v1/forces/{force}/column-mappings/{name}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
public class MappingResource {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");

    @Inject
    MappingStore store;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save a mapping",
            description = "columns: your heading to our column, or to month; constants: our column to a value; words: "
                    + "our column to your words and our codes; figures: each heading a figure stands under, with what "
                    + "is constant below it, or month for every heading that is one; table: which one of a document")
    public Uni<ColumnMapping> save(@RestPath String force, @RestPath String name, @Nullable ColumnMapping mapping) {
        var scope = token.scope();
        if (!NAME.matcher(name).matches()) {
            throw invalid("name", "A name is small letters, digits and hyphens, up to 61");
        }
        if (mapping == null) {
            throw invalid("columns", "A mapping has columns");
        }
        var problems = mapping.problems();
        if (!problems.isEmpty()) {
            throw invalid("columns", String.join("; ", problems));
        }
        return store.save(scope, force, name, mapping, clock.instant()).replaceWith(mapping);
    }

    private static RefusedException invalid(String field, String sentence) {
        return new RefusedException(Refusal.ofField(ProblemCode.INVALID_INPUT, field, sentence));
    }

    @GET
    @Operation(summary = "A mapping of your force")
    public Uni<ColumnMapping> find(@RestPath String force, @RestPath String name) {
        return store.find(token.scope(), force, name)
                .map(found -> found.orElseThrow(() -> new RefusedException(
                        Refusal.ofField(ProblemCode.NOT_FOUND, "name", "No mapping has this name"))));
    }
}
