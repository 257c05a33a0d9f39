package uk.answerable.performance.submission.api;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.edge.WithoutValues;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.submission.rules.Submission;
import uk.answerable.performance.submission.store.RunStore;
import uk.answerable.performance.submission.store.RunStore.Run;
import uk.answerable.performance.submission.store.SubmissionStore;
import uk.answerable.performance.submission.store.SubmittedFile;

/** Runs a submission under its key: a second try with the same key is answered with what became of the first. */
@ApplicationScoped
class Submitting {

    private static final Logger LOG = Logger.getLogger(Submitting.class);

    private final SubmissionStore store;
    private final RunStore runs;
    private final Clock clock;

    @Inject
    Submitting(SubmissionStore store, RunStore runs, Clock clock) {
        this.store = store;
        this.runs = runs;
        this.clock = clock;
    }

    /** The forces the caller may submit figures of; other rows are refused like those of no force. */
    static Set<String> forces(Scope scope) {
        return scope.caller().forces().stream()
                .filter(force -> scope.permits("Observation", "submit", Place.ofForce(Place.ANY, force)))
                .collect(Collectors.toSet());
    }

    /** Begins the run, or finds the earlier one of the same key and bytes. */
    Optional<Run> earlier(Scope scope, UUID id, Submission submission, @Nullable String key) {
        if (runs.begin(scope, id, submission, key, clock.instant())) {
            return Optional.empty();
        }
        var earlier = runs.byKey(scope, String.valueOf(key)).orElseThrow();
        if (!earlier.sha256().equals(submission.file().sha256()) || earlier.dryRun() != submission.dryRun()) {
            throw refused(ProblemCode.ALREADY_DONE, "This key was used for another file; take a new one");
        }
        if (earlier.report() == null) {
            throw refused(ProblemCode.WRONG_STATE, "The file of this key is being read; ask for run " + earlier.id());
        }
        return Optional.of(earlier);
    }

    private static RefusedException refused(ProblemCode code, String sentence) {
        return new RefusedException(Refusal.ofField(code, "Idempotency-Key", sentence));
    }

    /** Does it now; the file is closed after it. */
    Run run(Scope scope, UUID id, Submission submission, SubmittedFile file) {
        try (file) {
            var report = store.submit(scope, submission, file::into, rows -> runs.progress(scope, id, rows));
            runs.end(scope, id, report, clock.instant());
        } catch (RuntimeException fault) {
            runs.end(scope, id, null, clock.instant());
            throw fault;
        }
        return runs.byId(scope, id).orElseThrow();
    }

    /** Does it later, on a worker. */
    Run later(Scope scope, UUID id, Submission submission, SubmittedFile file) {
        Infrastructure.getDefaultWorkerPool().execute(() -> {
            try {
                run(scope, id, submission, file);
            } catch (RuntimeException fault) {
                LOG.errorf(WithoutValues.of(fault), "Submission %s failed", id);
            }
        });
        return runs.byId(scope, id).orElseThrow();
    }

    static UUID newId() {
        return Ids.next();
    }
}
