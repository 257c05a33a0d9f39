package uk.answerable.performance.submission.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.submission.rules.Column;
import uk.answerable.performance.submission.rules.FileReading;
import uk.answerable.performance.submission.rules.Limits;
import uk.answerable.performance.submission.rules.Publication;
import uk.answerable.performance.submission.rules.Report;
import uk.answerable.performance.submission.rules.Submission;
import uk.answerable.performance.submission.rules.Submission.FileIdentity;
import uk.answerable.performance.submission.store.Sha256;
import uk.answerable.performance.submission.store.SubmissionStore;

/** Corrects one held figure, on the path every file takes. */
@ApplicationScoped
class Correcting {

    private static final String MEDIA_TYPE = "application/json";

    private final SubmissionStore store;
    private final Clock clock;
    private final Vertx vertx;

    @Inject
    Correcting(SubmissionStore store, Clock clock, Vertx vertx) {
        this.store = store;
        this.clock = clock;
        this.vertx = vertx;
    }

    /**
     * What is to stand in a held figure's place.
     *
     * @param cells texts by column
     * @param publishedAt when the public sees it, null while the earlier version stands for them
     */
    record Correction(Map<Column, String> cells, @Nullable Instant publishedAt) {

        String text(Column column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    Uni<Outcome<Report>> correct(Scope scope, Correction correction) {
        if (correction.text(Column.REASON).isEmpty()) {
            return Uni.createFrom()
                    .item(Outcome.refused(Refusal.ofField(
                            ProblemCode.INVALID_INPUT,
                            "reason",
                            "a correction without a reason; say why the figure is another now")));
        }
        return switch (Publication.now(clock.instant(), correction.publishedAt())) {
            case Outcome.Refused<Publication>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<Publication>(var publication) ->
                vertx.executeBlocking(() -> write(scope, correction, publication))
                        .map(Correcting::outcome);
        };
    }

    private Report write(Scope scope, Correction correction, Publication publication) {
        var cells = Arrays.stream(Column.values()).map(correction::text).toList();
        var bytes = String.join("\u001f", cells).getBytes(StandardCharsets.UTF_8);
        var submission = new Submission(
                new FileIdentity(Sha256.of(bytes), MEDIA_TYPE, bytes.length),
                Submission.CORRECTION,
                Submitting.forces(scope),
                new Limits(Integer.MAX_VALUE, 1),
                null,
                publication.publishedAt(),
                null,
                null,
                false);
        return store.submit(scope, submission, reading -> feed(reading, cells), rows -> {});
    }

    private static void feed(FileReading reading, List<String> cells) {
        reading.heading(Arrays.stream(Column.values()).map(Column::heading).toList());
        reading.row(1, cells);
    }

    private static Outcome<Report> outcome(Report report) {
        if (report.accepted()) {
            return Outcome.done(report);
        }
        var refusals = new ArrayList<Refusal>();
        report.errors()
                .forEach(error -> refusals.add(Refusal.ofField(
                        ProblemCode.INVALID_INPUT, error.column() == null ? "value" : error.column(), error.reason())));
        return Outcome.refused(refusals);
    }
}
