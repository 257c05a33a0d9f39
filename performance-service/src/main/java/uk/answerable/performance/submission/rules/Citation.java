package uk.answerable.performance.submission.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the place, the raw text and the notes of a document's cells beside the figure read from them. */
final class Citation {

    private Citation() {}

    /**
     * The figure's cells with its citation.
     *
     * @param used columns it was read from
     */
    static List<String> of(Heading.Figure figure, Collection<Integer> used, List<CitedCell> cells) {
        var cited = new ArrayList<>(figure.cells());
        if (figure.place() >= 0) {
            var value = cells.get(figure.place());
            var source = cited.get(Column.SOURCE.place());
            if (!source.isEmpty()) {
                cited.set(Column.SOURCE.place(), source + ":" + value.place());
            }
            cited.set(Column.RAW.place(), value.raw());
        }
        put(cited, Column.NOTE, used, cells, CitedCell::note);
        put(cited, Column.READERS_NOTE, used, cells, CitedCell::readersNote);
        return cited;
    }

    private static void put(
            List<String> cited,
            Column column,
            Collection<Integer> used,
            List<CitedCell> cells,
            Function<CitedCell, String> part) {
        cited.set(
                column.place(),
                Stream.concat(
                                Stream.of(cited.get(column.place())),
                                used.stream().map(cells::get).map(part))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }
}
