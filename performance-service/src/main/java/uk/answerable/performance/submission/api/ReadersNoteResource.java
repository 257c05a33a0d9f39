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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.document.rules.ReadersNote;
import uk.answerable.performance.document.store.ReadersNoteStore;
import uk.answerable.performance.document.store.ReadersNoteStore.Kept;
import uk.answerable.performance.submission.rules.FreeText;

/** What readers of a document say of cells that did not arrive whole; each lets its cell through and is kept with it. */
@Path("/api/v1/forces/{force}/documents/{sha256}/readers-notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
public class ReadersNoteResource {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST = 500;

    @Inject
    ReadersNoteStore store;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Confirm cells of a document",
            description = "A list of {table, row, column, reading, note}; row or column 0 means all the damaged ones; "
                    + "reading is what the page shows where it is not what arrived")
    public Uni<List<Kept>> save(@RestPath String force, @RestPath String sha256, @Nullable List<ReadersNote> notes) {
        var scope = token.scope();
        check(sha256, notes == null ? List.of() : notes);
        return store.save(scope, force, sha256, notes == null ? List.of() : notes, clock.instant())
                .chain(() -> store.find(scope, Set.of(force), sha256));
    }

    private static void check(String sha256, List<ReadersNote> notes) {
        if (!SHA256.matcher(sha256).matches()) {
            throw invalid("sha256", "The document is named by the SHA-256 of its bytes, 64 hexadecimal digits");
        }
        if (notes.isEmpty() || notes.size() > MOST) {
            throw invalid("notes", "1 to %d notes are taken at once".formatted(MOST));
        }
        var cells = new HashSet<List<Integer>>();
        for (int at = 0; at < notes.size(); at++) {
            var note = notes.get(at);
            var problem = note == null
                    ? "a note is missing"
                    : note.problem()
                            .or(() -> FreeText.problem(note.note() + (note.reading() == null ? "" : note.reading())))
                            .orElse(null);
            if (problem != null) {
                throw invalid("notes[%d]".formatted(at), problem);
            }
            if (!cells.add(List.of(note.table(), note.row(), note.column()))) {
                throw invalid("notes[%d]".formatted(at), "this cell has a note already");
            }
        }
    }

    private static RefusedException invalid(String field, String sentence) {
        return new RefusedException(Refusal.ofField(ProblemCode.INVALID_INPUT, field, sentence));
    }

    @GET
    @Operation(summary = "The notes of your force on a document")
    public Uni<List<Kept>> find(@RestPath String force, @RestPath String sha256) {
        return store.find(token.scope(), Set.of(force), sha256);
    }
}
