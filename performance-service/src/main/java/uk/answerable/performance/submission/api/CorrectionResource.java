package uk.answerable.performance.submission.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.submission.api.Correcting.Correction;
import uk.answerable.performance.submission.rules.Column;
import uk.answerable.performance.submission.rules.Report;

/** Corrections of single figures over REST. */
@Path("/api/v1/observations/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
public class CorrectionResource {

    @Inject
    Correcting correcting;

    @Inject
    CallerOfToken token;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct one held figure",
            description = "An object of the columns of a submission; reason is needed")
    public Uni<Report> correct(
            @Nullable Map<String, String> row, @QueryParam("publishedAt") @Nullable String publishedAt) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (var entry : (row == null ? Map.<String, String>of() : row).entrySet()) {
            var column = Column.of(entry.getKey())
                    .orElseThrow(() -> new RefusedException(
                            List.of(Refusal.ofField(ProblemCode.INVALID_INPUT, entry.getKey(), "no column of ours"))));
            cells.put(column, entry.getValue() == null ? "" : entry.getValue());
        }
        var moment = SubmissionQuery.moment(publishedAt).orThrow().orElse(null);
        return correcting.correct(token.scope(), new Correction(cells, moment)).map(outcome -> outcome.orThrow());
    }
}
