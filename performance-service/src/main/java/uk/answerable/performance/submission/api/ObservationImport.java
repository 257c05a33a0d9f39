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
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.submission.rules.FileRead;
import uk.answerable.performance.submission.rules.FreeText;
import uk.answerable.performance.submission.rules.Limits;
import uk.answerable.performance.submission.rules.ObservationFile;
import uk.answerable.performance.submission.rules.Publication;
import uk.answerable.performance.submission.rules.Report;
import uk.answerable.performance.submission.store.Sha256;
import uk.answerable.performance.submission.store.SubmissionStore;
import uk.answerable.performance.submission.store.SubmissionStore.Submission;

/** Takes a file of observations and answers with a report by row; 200 when accepted, 422 when not. */
@Path("/api/v1/imports")
public class ObservationImport {

    private static final String PURPOSE = "submission";

    @Inject
    Dictionary dictionary;

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
    public Uni<Response> submit(
            byte[] bytes,
            @QueryParam("dryRun") @Nullable String dryRun,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("publishedAt") @Nullable String publishedAt) {
        var scope = token.scope();
        var publication = moment(publishedAt)
                .then(moment -> Publication.now(clock.instant(), moment.orElse(null)))
                .orThrow();
        var onlyTried = flag(dryRun).orThrow();
        var why = reason(reason).orThrow().orElse(null);
        var forces = forces(scope);
        // A large file is read away from the event loop.
        return vertx.executeBlocking(() -> read(bytes, forces))
                .chain(file -> file.errors().isEmpty()
                        ? store.submit(
                                scope,
                                new Submission(
                                        file,
                                        Sha256.of(bytes),
                                        PURPOSE,
                                        publication.knownAt(),
                                        row -> publication,
                                        publication.publishedAt(),
                                        why,
                                        onlyTried))
                        : Uni.createFrom().item(Report.rejected(file, file.errors(), onlyTried)))
                .map(report -> Response.status(report.accepted() ? 200 : ProblemCode.IMPORT_REJECTED.status())
                        .entity(report)
                        .build());
    }

    private FileRead read(byte[] bytes, Set<String> forces) {
        return new ObservationFile(dictionary, new Limits(settings.maxBytes(), settings.maxRows())).read(bytes, forces);
    }

    /** The forces the caller may submit figures of; other rows are refused like those of no force. */
    private static Set<String> forces(Scope scope) {
        return scope.caller().forces().stream()
                .filter(force -> scope.permits("Observation", "submit", Place.ofForce(Place.ANY, force)))
                .collect(Collectors.toSet());
    }

    private static Outcome<Optional<String>> reason(@Nullable String text) {
        return Optional.ofNullable(text)
                .flatMap(FreeText::problem)
                .<Outcome<Optional<String>>>map(problem ->
                        Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, "reason", "reason: " + problem)))
                .orElseGet(() -> Outcome.done(Optional.ofNullable(text)));
    }

    /** Anything unclear is refused: who meant to try must not write. */
    private static Outcome<Boolean> flag(@Nullable String text) {
        if (text == null || text.equals("false")) {
            return Outcome.done(false);
        }
        return text.equals("true")
                ? Outcome.done(true)
                : Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, "dryRun", "dryRun is true or false"));
    }

    private static Outcome<Optional<Instant>> moment(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        try {
            return Outcome.done(Optional.of(OffsetDateTime.parse(text).toInstant()));
        } catch (DateTimeParseException notAMoment) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT, "publishedAt", "publishedAt is not in the form 2020-03-06T09:00:00Z"));
        }
    }
}
