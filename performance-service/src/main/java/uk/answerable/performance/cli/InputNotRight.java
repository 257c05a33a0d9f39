package uk.answerable.performance.cli;

import java.util.List;

/** The input of a command cannot be used; thrown before anything is written. */
final class InputNotRight extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    /**
     * @param problems each a line for the user: which file, row and column, what stands there, what would be right
     */
    InputNotRight(List<String> problems) {
        super(problems.size() + " problems with the input");
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
