package uk.answerable.performance.qualitative.rules;

import java.util.List;

/**
 * Something an exercise found.
 *
 * @param number counted from 1 in its exercise
 * @param measures codes of those it bears on
 */
public record QualitativeFinding(int number, String statement, List<String> measures) {

    public QualitativeFinding {
        measures = List.copyOf(measures);
    }
}
