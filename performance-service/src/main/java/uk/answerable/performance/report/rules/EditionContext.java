package uk.answerable.performance.report.rules;

import java.util.List;
import uk.answerable.performance.qualitative.rules.QualitativeExercise;
import uk.answerable.performance.recurring.rules.RecurringException;

/**
 * What an edition says beside its figures, and to whom.
 *
 * @param recurring of the force, as they were known at the edition's moment
 * @param exercises focus groups and interviews on record then
 */
public record EditionContext(
        Audience audience, List<RecurringException> recurring, List<QualitativeExercise> exercises) {

    public EditionContext {
        recurring = List.copyOf(recurring);
        exercises = List.copyOf(exercises);
    }

    /** Figures and nothing beside them, for the office. */
    static final EditionContext NONE = new EditionContext(Audience.OFFICE, List.of(), List.of());

    /** The same for the public. */
    public EditionContext toPublic() {
        return new EditionContext(Audience.PUBLIC, recurring, exercises);
    }
}
