package uk.answerable.kernel.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list in keyset order.
 *
 * @param nodes at most {@code first}
 * @param pageInfo where it stands
 */
public record Page<T>(List<T> nodes, PageInfo pageInfo) {

    public Page {
        nodes = List.copyOf(nodes);
    }

    /**
     * Cuts a page from what {@link PageRequest#rowsToRead()} rows were read.
     *
     * @param rows at most {@code first + 1}, in order
     * @param cursor sort key of a row
     */
    public static <T> Page<T> cut(List<T> rows, PageRequest request, Function<? super T, Cursor> cursor) {
        var more = rows.size() > request.first();
        var nodes = more ? rows.subList(0, request.first()) : rows;
        var end = nodes.isEmpty() ? null : cursor.apply(nodes.getLast()).text();
        return new Page<>(nodes, new PageInfo(more, end));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(nodes.stream().<R>map(change).toList(), pageInfo);
    }
}
