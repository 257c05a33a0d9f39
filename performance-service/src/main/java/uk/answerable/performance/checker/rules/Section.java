package uk.answerable.performance.checker.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands under one heading.
 *
 * @param line of the heading, from 1; 0 before the first
 */
record Section(String heading, int line, Part part, List<Block> blocks) {

    boolean isOf(Part paper) {
        return part.number() == paper.number();
    }

    /** Whether both are one place of one report. */
    boolean is(Section other) {
        return line == other.line && heading.equals(other.heading);
    }

    Set<String> words() {
        return Words.of(heading);
    }

    Stream<Grid> grids() {
        return blocks.stream().filter(Block::isTable).map(Block::grid).filter(java.util.Objects::nonNull);
    }

    List<Block> paragraphs() {
        return blocks.stream().filter(block -> !block.isTable()).toList();
    }
}
