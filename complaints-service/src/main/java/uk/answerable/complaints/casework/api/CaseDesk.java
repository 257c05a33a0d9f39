package uk.answerable.complaints.casework.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.CaseFile;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.paging.PageRequest;

/** What graph and REST have in common: today's date, ids as text, cases as views. */
@ApplicationScoped
public class CaseDesk {

    @Inject
    CaseStore store;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    /** Null where there is nothing this caller may know of. */
    Uni<List<@Nullable CaseView>> find(Scope scope, List<String> ids) {
        var wanted = ids.stream().map(CaseDesk::uuid).toList();
        return store.find(scope, wanted.stream().flatMap(Optional::stream).toList())
                .map(found -> {
                    var next = found.iterator();
                    var views = new ArrayList<@Nullable CaseView>();
                    wanted.forEach(id -> views.add(
                            id.isPresent() ? next.next().map(this::view).orElse(null) : null));
                    return views;
                });
    }

    Uni<ComplaintCaseConnection> list(Scope scope, String force, @Nullable Integer first, @Nullable String after) {
        return store.list(scope, force, PageRequest.of(first, after).orThrow())
                .map(page -> page.map(this::view))
                .map(page -> new ComplaintCaseConnection(page.nodes(), PageInfo.of(page.pageInfo())));
    }

    Uni<Outcome<CaseView>> record(Scope scope, RecordComplaintInput input) {
        return store.record(scope, input.force(), input.receivedOn(), input.recordedOn(), today())
                .map(outcome -> outcome.map(this::view));
    }

    Uni<Outcome<CaseView>> finalise(Scope scope, FinaliseComplaintInput input) {
        return uuid(input.id())
                .map(id -> store.finalise(
                        scope, id, input.finalisedOn(), Optional.ofNullable(input.expectedVersion()), today()))
                .orElseGet(() -> Uni.createFrom().item(CaseStore.notFound()))
                .map(outcome -> outcome.map(this::view));
    }

    /** Bodies of REST requests are not checked by a schema. */
    static Outcome<RecordComplaintInput> complete(@Nullable RecordComplaintInput input) {
        if (input == null) {
            return Outcome.refused(Refusal.of(ProblemCode.INVALID_INPUT, "the body is empty"));
        }
        var missing = new ArrayList<Refusal>();
        require(input.force(), "force", missing);
        require(input.receivedOn(), "receivedOn", missing);
        require(input.recordedOn(), "recordedOn", missing);
        return missing.isEmpty() ? Outcome.done(input) : Outcome.refused(missing);
    }

    private static void require(@Nullable Object value, String field, List<Refusal> missing) {
        if (value == null) {
            missing.add(Refusal.ofField(ProblemCode.INVALID_INPUT, field, field + " is missing"));
        }
    }

    private CaseView view(CaseFile file) {
        return CaseView.of(file, clocks, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
