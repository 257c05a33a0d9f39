package uk.answerable.kernel.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the matrix decides about one type of event: {@code EVENT:<type>,<data fields>,any,<consuming services>}.
 *
 * @param type {@code uk.answerable.<service>.<what-happened>}
 * @param fields what its data may hold: ids, codes, dates and counts
 * @param audience the services that consume it; empty while none does
 */
public record EventLine(String type, Set<String> fields, Set<String> audience) {

    private static final String PREFIX = "EVENT:";
    private static final int LONGEST_TEXT = 100;

    public EventLine {
        fields = Set.copyOf(fields);
        audience = Set.copyOf(audience);
    }

    /** Whether a type of the matrix stands for an event. */
    public static boolean isEvent(String type) {
        return type.startsWith(PREFIX);
    }

    /**
     * Why an event with this data must not leave; empty when it may.
     *
     * @param data a value is a number, a truth value, a text of at most 100 characters in one line (an id, a code, a
     *     date), or a list of these: an object would hide fields that nobody decided about
     */
    public List<String> problems(Map<String, Object> data) {
        var problems = new ArrayList<String>();
        new TreeMap<>(data).forEach((field, value) -> {
            if (!fields.contains(field)) {
                problems.add("%s is not listed among the data of %s: decide who may receive it".formatted(field, type));
            } else if (!isPlain(value)) {
                problems.add("%s of %s is no id, code, date or count".formatted(field, type));
            }
        });
        return List.copyOf(problems);
    }

    private static boolean isPlain(Object value) {
        return switch (value) {
            case Number number -> true;
            case Boolean truth -> true;
            case String text -> text.length() <= LONGEST_TEXT && text.chars().noneMatch(Character::isISOControl);
            case Collection<?> several ->
                several.stream().allMatch(one -> one != null && !(one instanceof Collection) && isPlain(one));
            default -> false;
        };
    }

    /** All events of a matrix, by type. */
    static Map<String, EventLine> read(Map<Matrix.Cell, List<Grant>> cells) {
        var fields = new HashMap<String, Set<String>>();
        var audiences = new HashMap<String, Set<String>>();
        cells.forEach((cell, grants) -> {
            if (isEvent(cell.type())) {
                var type = cell.type().substring(PREFIX.length());
                var audience = new TreeSet<String>();
                grants.forEach(grant -> audience.add(grant.words()));
                var before = audiences.putIfAbsent(type, audience);
                if (before != null && !before.equals(audience)) {
                    throw new IllegalArgumentException(
                            type + " has two audiences: an event goes to its consumers as a whole");
                }
                fields.computeIfAbsent(type, key -> new TreeSet<>()).add(cell.field());
            }
        });
        var events = new HashMap<String, EventLine>();
        fields.forEach((type, listed) ->
                events.put(type, new EventLine(type, listed, audiences.getOrDefault(type, Set.of()))));
        return Map.copyOf(events);
    }
}
