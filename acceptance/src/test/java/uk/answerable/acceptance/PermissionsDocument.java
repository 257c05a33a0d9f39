package uk.answerable.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.answerable.kernel.access.EventLine;
import uk.answerable.kernel.access.Matrix;
import uk.answerable.kernel.access.Matrix.Cell;
import uk.answerable.kernel.access.Role;

/** All permission matrices of the suite in one text to read. */
final class PermissionsDocument {

    private static final Map<String, String> MODULES = new TreeMap<>(Map.of(
            "complaints-service", "Complaints",
            "meetings-service", "Meetings",
            "performance-service", "Performance",
            "portal", "Portal"));

    private PermissionsDocument() {}

    /** One row of a table: the cells of a type that are decided alike. */
    private record Row(String type, String state, List<String> allowed) {}

    static String of(Path root) throws IOException {
        var text = new StringBuilder("""
                # Who may see and do what

                Made from the `permissions.csv` of each service and of the portal, which decide; a test holds this text against
                them. What no line names is denied. `role@force` and `role@body` reach what is of the caller's own force or body.
                A field that is denied is empty, as if there were nothing. How it is enforced: `decisions/0004-permission-matrix.md`.

                Offices:""");
        text.append(' ')
                .append(Arrays.stream(Role.values())
                        .map(role -> "`" + role.code() + "`")
                        .collect(Collectors.joining(", ")))
                .append(".\n");
        for (var module : MODULES.entrySet()) {
            var file = root.resolve(module.getKey()).resolve("src/main/resources/permissions.csv");
            append(text, module.getValue(), Matrix.parse(Files.readAllLines(file)));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String title, Matrix matrix) {
        var rows = new TreeMap<Row, TreeSet<String>>(Comparator.comparing((Row row) -> order(row.type()))
                .thenComparing(Row::type)
                .thenComparing(row -> row.state().equals("any") ? "" : row.state())
                .thenComparing(row -> String.join(" ", row.allowed())));
        for (var cell : matrix.cells()) {
            if (!EventLine.isEvent(cell.type())) {
                rows.computeIfAbsent(row(matrix, cell), key -> new TreeSet<>()).add(cell.field());
            }
        }
        text.append("\n## ").append(title).append("\n\n| what | fields | state | who |\n|---|---|---|---|\n");
        rows.forEach((row, fields) -> text.append("| %s | %s | %s | %s |\n"
                .formatted(row.type(), String.join(" ", fields), state(row.state()), who(row.allowed()))));
        if (!matrix.eventTypes().isEmpty()) {
            text.append("\n| event | tells | goes to |\n|---|---|---|\n");
            for (var type : new TreeSet<>(matrix.eventTypes())) {
                var line = matrix.event(type).orElseThrow();
                text.append("| %s | %s | %s |\n"
                        .formatted(
                                type,
                                String.join(" ", new TreeSet<>(line.fields())),
                                line.audience().isEmpty()
                                        ? "no service yet"
                                        : who(new ArrayList<>(new TreeSet<>(line.audience())))));
            }
        }
    }

    private static Row row(Matrix matrix, Cell cell) {
        return new Row(cell.type(), cell.state(), matrix.allowed(cell));
    }

    /** Doors first, then what is behind them. */
    private static int order(String type) {
        return switch (type) {
            case "PAGE" -> 0;
            case "Query" -> 1;
            case "Mutation" -> 2;
            case "Subscription" -> 3;
            case "REST" -> 4;
            default -> 5;
        };
    }

    private static String state(String state) {
        return state.equals("any") ? "" : state;
    }

    private static String who(List<String> allowed) {
        return allowed.isEmpty() ? "nobody" : String.join(", ", allowed);
    }
}
