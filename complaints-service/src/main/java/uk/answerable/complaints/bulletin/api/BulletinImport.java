package uk.answerable.complaints.bulletin.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.batch.rules.RowError;
import uk.answerable.complaints.bulletin.rules.BulletinFile;
import uk.answerable.complaints.bulletin.store.BulletinStore;
import uk.answerable.complaints.statistics.rules.StatisticList;
import uk.answerable.complaints.statistics.rules.StatisticPeriod;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;

/** Takes in figures of the independent office's bulletins, all or none; 200 when accepted, 422 with a report by row. */
@Path("/api/v1/imports/complaint-bulletins")
public class BulletinImport {

    /** A bulletin has some dozens of figures for a force; a year of all forces stays below. */
    private static final int MOST_ROWS = 20_000;

    @Inject
    BulletinStore store;

    @Inject
    StatisticList statistics;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    /** What became of a file. */
    public record Report(
            boolean accepted, boolean dryRun, int rows, long added, long unchanged, List<RowError> errors) {}

    /** Checks the file; keeps it unless {@code dryRun} is true. */
    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<Report>> take(byte[] bytes, @QueryParam("dryRun") @Nullable String dryRun) {
        var scope = token.scope();
        var onlyTried = flag(dryRun);
        var file = BulletinFile.read(bytes, terms(scope));
        if (!file.errors().isEmpty()) {
            return Uni.createFrom()
                    .item(RestResponse.ResponseBuilder.<Report>create(ProblemCode.IMPORT_REJECTED.status())
                            .entity(new Report(false, onlyTried, file.lines(), 0, 0, file.errors()))
                            .build());
        }
        return store.keep(scope, file.figures(), clock.instant(), onlyTried)
                .map(added -> RestResponse.ok(
                        new Report(true, onlyTried, file.lines(), added, file.lines() - added, List.of())));
    }

    private BulletinFile.Terms terms(Scope scope) {
        return new BulletinFile.Terms(
                statistics.publishable(),
                text -> StatisticPeriod.parse(text, "period") instanceof Outcome.Done,
                scope.caller().forces().stream()
                        .filter(force -> BulletinStore.mayImport(scope, force))
                        .collect(Collectors.toSet()),
                LocalDate.now(clock),
                MOST_ROWS);
    }

    private static boolean flag(@Nullable String text) {
        if (text == null || text.equals("false") || text.equals("true")) {
            return "true".equals(text);
        }
        throw new RefusedException(Refusal.ofField(ProblemCode.INVALID_INPUT, "dryRun", "dryRun is true or false"));
    }
}
