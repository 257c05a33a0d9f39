package uk.answerable.complaints.retention.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.retention.rules.RetentionSchedule;
import uk.answerable.complaints.retention.store.ClosedCase;
import uk.answerable.complaints.retention.store.RetentionStore;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;

/** Says which closed cases are due for review; nothing here deletes anything. */
@GraphQLApi
public class RetentionGraph {

    private static final RetentionSchedule SCHEDULE = schedule();

    @Inject
    RetentionStore store;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Query
    @Description("Closed cases that the caller's office deals with and that are due for retention review on a day"
            + " (today where it is left out), the longest closed first. Nothing is deleted automatically.")
    public Uni<RetentionReviewConnection> retentionReviews(
            @Name("force") @NonNull String force,
            @Name("on") @Nullable LocalDate on,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var scope = token.scope();
        var request = PageRequest.of(first, after).orThrow();
        var day = on == null ? LocalDate.now(clock) : on;
        return SCHEDULE.lastClosureDue(RetentionSchedule.COMPLAINT, day)
                .map(latest -> store.closedUpTo(scope, force, latest, request))
                .orElseGet(() -> Uni.createFrom().item(Page.<ClosedCase>cut(List.of(), request, closed -> {
                    throw new IllegalStateException("an empty page has no last row");
                })))
                .map(RetentionGraph::connection);
    }

    private static RetentionReviewConnection connection(Page<ClosedCase> page) {
        var reviews = page.nodes().stream()
                .flatMap(closed -> SCHEDULE.ruleFor(RetentionSchedule.COMPLAINT, closed.closedOn()).stream()
                        .map(rule -> RetentionReview.of(closed, rule)))
                .toList();
        return new RetentionReviewConnection(reviews, PageInfo.of(page.pageInfo()));
    }

    private static RetentionSchedule schedule() {
        var name = "/retention-schedule.csv";
        try (var file = new InputStreamReader(
                Objects.requireNonNull(RetentionGraph.class.getResourceAsStream(name), name), UTF_8)) {
            return RetentionSchedule.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
