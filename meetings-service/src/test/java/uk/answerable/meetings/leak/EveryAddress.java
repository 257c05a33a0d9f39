package uk.answerable.meetings.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.answerable.kernel.enforcement.MatrixFile;

/** Every address that the matrix knows to be read from. */
final class EveryAddress {

    /** What stands in an address besides names of things. */
    private static final Map<String, List<String>> CODES = Map.of(
            "table", List.of("meetings", "agenda-items", "papers", "minutes", "questions-and-answers"),
            "number", List.of("1"),
            "audience", List.of("public", "members", "full"),
            "form", List.of("pdf", "html", "pages"));

    private EveryAddress() {}

    /**
     * With everything that could lead to something in its place.
     *
     * @param values by the name that an address has for them; of a name that none has, all of them
     */
    static List<String> filledWith(Map<String, List<String>> values) {
        var paths = new ArrayList<String>();
        for (var handler : MatrixFile.get().fields("REST")) {
            if (handler.startsWith("GET:") && !handler.contains("/audit/")) {
                paths.addAll(filled(handler.substring("GET:".length()), values));
            }
        }
        return paths;
    }

    private static List<String> filled(String path, Map<String, List<String>> values) {
        var from = path.indexOf('{');
        if (from < 0) {
            return List.of(path);
        }
        var to = path.indexOf('}');
        var name = path.substring(from + 1, to);
        var these = CODES.containsKey(name)
                ? CODES.get(name)
                : values.getOrDefault(
                        name, values.values().stream().flatMap(List::stream).toList());
        return these.stream()
                .flatMap(value -> filled(path.substring(0, from) + value + path.substring(to + 1), values).stream())
                .toList();
    }
}
