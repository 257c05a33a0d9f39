package uk.answerable.performance.checker.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** The checker over REST, for programs without the graph. */
@Path("/api/v1/calculators")
public class CheckerResource {

    @Inject
    ReportReader reader;

    /** Answers 200 with the findings, 413 or 422 where the report cannot be read, 429 when too many are at it. */
    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<ReportCheck> check(@Nullable CheckReportInput input) {
        return reader.check(whole(input).orThrow());
    }

    /** What a body of JSON left out, although it must be there. */
    @SuppressWarnings("NullAway") // JSON knows no types: any part of it may be missing.
    private static Outcome<CheckReportInput> whole(@Nullable CheckReportInput input) {
        if (input == null || input.text() == null) {
            return missing("text");
        }
        for (var table : input.tables() == null ? java.util.List.<ReportTableInput>of() : input.tables()) {
            if (table == null
                    || table.title() == null
                    || table.columns() == null
                    || table.rows() == null
                    || table.columns().contains(null)
                    || table.rows().stream()
                            .anyMatch(row -> row == null || row.stream().anyMatch(cell -> cell == null))) {
                return missing("tables: title, columns and rows");
            }
        }
        return Outcome.done(input);
    }

    private static Outcome<CheckReportInput> missing(String what) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, "body", what + " must be given"));
    }
}
