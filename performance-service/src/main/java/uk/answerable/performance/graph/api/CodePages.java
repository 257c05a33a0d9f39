package uk.answerable.performance.graph.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;

/** Cuts pages from entries of the dictionary, which are kept in the order of their codes. */
public final class CodePages {

    private CodePages() {}

    /** The page after the code the cursor holds. */
    public static <T> Outcome<Page<T>> cut(
            List<T> ordered, Function<T, String> code, @Nullable Integer first, @Nullable String after) {
        return PageRequest.of(first, after).then(request -> {
            if (request.after().filter(cursor -> cursor.key().size() != 1).isPresent()) {
                return Cursor.refusal();
            }
            var start = request.after().map(cursor -> cursor.key().getFirst()).orElse("");
            var rows = ordered.stream()
                    .filter(one -> code.apply(one).compareTo(start) > 0)
                    .limit(request.rowsToRead())
                    .toList();
            return Outcome.done(Page.cut(rows, request, one -> Cursor.of(code.apply(one))));
        });
    }
}
