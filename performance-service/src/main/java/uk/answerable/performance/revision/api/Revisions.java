package uk.answerable.performance.revision.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.revision.store.RevisionStore;

/** Answers what moved between two moments, a page at a time; the same for graph and REST. */
@ApplicationScoped
class Revisions {

    private static final int KEY = 5;

    private final RevisionStore store;
    private final Dictionary dictionary;
    private final Clock clock;

    @Inject
    Revisions(RevisionStore store, Dictionary dictionary, Clock clock) {
        this.store = store;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /** A page of revisions. */
    public record RevisionConnection(
            @NonNull List<@NonNull RevisedFigure> nodes,
            @NonNull PageInfo pageInfo) {}

    Uni<RevisionConnection> between(
            Scope scope,
            String force,
            Instant from,
            Instant to,
            boolean added,
            @Nullable Integer first,
            @Nullable String after) {
        var request = PageRequest.of(first, after)
                .then(wanted -> wanted.after()
                                .map(Cursor::key)
                                .filter(key -> key.size() != KEY || !isDay(key.get(3)) || !isDay(key.get(4)))
                                .isPresent()
                        ? Cursor.<PageRequest>refusal()
                        : Outcome.done(wanted))
                .orThrow();
        if (to.isBefore(from)) {
            throw new RefusedException(Refusal.ofField(
                    ProblemCode.DATE_OUT_OF_ORDER, "to", "to is before from; give the later moment last"));
        }
        if (dictionary.force(force).isEmpty()) {
            return Uni.createFrom().item(new RevisionConnection(List.of(), new PageInfo(false, null)));
        }
        var now = clock.instant();
        return store.between(
                        scope, force, from, to.isAfter(now) ? now : to, added, request.after(), request.rowsToRead())
                .map(rows -> Page.cut(rows, request, RevisionStore::cursor))
                .map(page -> new RevisionConnection(
                        page.nodes().stream().map(RevisedFigure::of).toList(), PageInfo.of(page.pageInfo())));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
