package uk.answerable.federation;

import java.util.Set;

/**
 * The fields that the caller of an operation may not see.
 *
 * @param coordinates as {@code Type.field}
 */
record Denied(Set<String> coordinates) {

    static final Denied NOTHING = new Denied(Set.of());

    boolean covers(String type, String field) {
        return !coordinates.isEmpty() && coordinates.contains(type + "." + field);
    }
}
