package uk.answerable.kernel.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The permission matrix of a service: (type, field) x state -> who. What it does not list is denied.
 *
 * <p>The file is CSV with a heading line {@code type,fields,state,allow}; {@code fields} and {@code allow} are separated
 * by spaces, {@code #} starts a comment line. Types are those of the graph, {@code REST} and {@code PAGE} (fields are
 * {@code GET:/path}), and {@code EVENT:<event type>} (fields are those of its data, allowed are the services that
 * consume it). {@code nobody} grants nothing.
 */
public final class Matrix {

    private static final String HEADING = "type,fields,state,allow";

    private final Map<Cell, List<Grant>> cells;
    private final Map<Field, Boolean> fields;
    private final Map<String, EventLine> events;

    private record Field(String type, String name) {}

    /** One (type, field, state) of the matrix. */
    public record Cell(String type, String field, String state) {}

    private Matrix(Map<Cell, List<Grant>> cells) {
        this.cells = Map.copyOf(cells);
        var open = new HashMap<Field, Boolean>();
        cells.forEach((cell, grants) -> open.merge(
                new Field(cell.type(), cell.field()),
                cell.state().equals(Place.ANY) && grants.contains(new Grant.Anyone()),
                Boolean::logicalAnd));
        this.fields = Map.copyOf(open);
        this.events = EventLine.read(cells);
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException naming the line, for a malformed or contradictory file: a service with a broken
     *     matrix must not start
     */
    public static Matrix parse(List<String> lines) {
        var cells = new HashMap<Cell, List<Grant>>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#") || line.equals(HEADING)) {
                continue;
            }
            var columns = line.split(",", -1);
            if (columns.length != 4) {
                throw new IllegalArgumentException("line %d: %d columns, 4 wanted".formatted(i + 1, columns.length));
            }
            var grants = grants(columns[0].strip(), columns[3].strip(), i + 1);
            for (var field : columns[1].strip().split(" +")) {
                var cell = new Cell(columns[0].strip(), field, columns[2].strip());
                if (cells.put(cell, grants) != null) {
                    throw new IllegalArgumentException("line %d: %s is listed twice".formatted(i + 1, cell));
                }
            }
        }
        return new Matrix(cells);
    }

    private static List<Grant> grants(String type, String text, int line) {
        if (text.equals("nobody")) {
            return List.of();
        }
        var grants = new ArrayList<Grant>();
        for (var grant : text.split(" +")) {
            grants.add(Grant.parse(grant)
                    .orElseThrow(
                            () -> new IllegalArgumentException("line %d: '%s' is no grant".formatted(line, grant))));
        }
        if (grants.stream().anyMatch(grant -> grant instanceof Grant.ToService != EventLine.isEvent(type))) {
            throw new IllegalArgumentException(
                    "line %d: events go to services, all else to offices; '%s' mixes them up".formatted(line, text));
        }
        return List.copyOf(grants);
    }

    /** Whether the matrix has an opinion on the field at all. */
    public boolean lists(String type, String field) {
        return fields.containsKey(new Field(type, field));
    }

    /** Whether everybody may read the field in every state, so that nothing is to be decided per object. */
    public boolean open(String type, String field) {
        return fields.getOrDefault(new Field(type, field), false);
    }

    /** Decides; a state that is not listed falls back to {@code any}, what is listed in neither is denied. */
    public boolean permits(Caller caller, String type, String field, Place place) {
        var grants = Optional.ofNullable(cells.get(new Cell(type, field, place.state())))
                .or(() -> Optional.ofNullable(cells.get(new Cell(type, field, Place.ANY))));
        return grants.stream().flatMap(List::stream).anyMatch(grant -> grant.covers(caller, place));
    }

    /** Every cell, for the test that walks them all. */
    public Set<Cell> cells() {
        return cells.keySet();
    }

    /** What may be told in an event, and to whom; empty for a type nobody decided about. */
    public Optional<EventLine> event(String type) {
        return Optional.ofNullable(events.get(type));
    }

    /** Every event type with a line. */
    public Set<String> eventTypes() {
        return events.keySet();
    }

    /** Every listed field of a type. */
    public Set<String> fields(String type) {
        return fields.keySet().stream()
                .filter(field -> field.type().equals(type))
                .map(Field::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who is allowed in a cell, in the words of the file, sorted; empty for nobody. */
    public List<String> allowed(Cell cell) {
        return cells.getOrDefault(cell, List.of()).stream()
                .map(Grant::words)
                .sorted()
                .toList();
    }

    /** The states listed for a field. */
    public Set<String> states(String type, String field) {
        var states = new TreeSet<String>();
        cells.keySet().stream()
                .filter(cell -> cell.type().equals(type) && cell.field().equals(field))
                .forEach(cell -> states.add(cell.state()));
        return states;
    }
}
