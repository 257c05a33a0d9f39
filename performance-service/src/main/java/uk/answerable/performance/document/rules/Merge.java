package uk.answerable.performance.document.rules;

/** Whether a place of the grid shares its cell with others, in order of weight; each of them carries the cell's text. */
public enum Merge {
    NONE,
    DOWN,
    ACROSS
}
