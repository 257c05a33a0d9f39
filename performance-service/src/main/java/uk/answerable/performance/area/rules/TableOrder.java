package uk.answerable.performance.area.rules;

import java.util.List;

/**
 * The areas of one printed table in the order it prints them, which is not the alphabet's and differs from table to
 * table (FEATURES B3 165). A reader finds a row where it has always been.
 *
 * @param table code of the topic whose page it is on, or of a table of its own
 * @param areas codes
 */
public record TableOrder(String force, String table, List<String> areas, String source) {

    /** The table that compares districts crime by crime. */
    public static final String DISTRICTS = "district-crime";

    public TableOrder {
        areas = List.copyOf(areas);
    }
}
