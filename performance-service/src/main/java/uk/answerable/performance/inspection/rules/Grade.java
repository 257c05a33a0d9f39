package uk.answerable.performance.inspection.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grade for one question.
 *
 * @param topic code by which grades of several inspections are one history
 * @param question as the report puts it
 * @param grade code in the inspection's scale
 * @param follows topic of earlier inspections that this one continues, or null
 * @param criteriaChanged what is judged differently since the inspection before; null where nothing is known to be
 * @param national how many forces got each grade; empty where the report does not say
 */
public record Grade(
        String topic,
        String question,
        String grade,
        @Nullable DirectionOfTravel direction,
        @Nullable String follows,
        @Nullable String criteriaChanged,
        List<GradeShare> national) {

    /** How many forces got a grade. */
    public record GradeShare(String grade, int forces) {}

    public Grade {
        national = List.copyOf(national);
    }

    /** Forces in the national distribution. */
    public int forces() {
        return national.stream().mapToInt(GradeShare::forces).sum();
    }

    /** Where the force stands among them (FEATURES 192); null without a distribution. */
    public @Nullable String standing(GradeScale scale) {
        int own = scale.entry(grade).map(GradeScale.Entry::position).orElse(0);
        if (national.isEmpty() || own == 0) {
            return null;
        }
        int better = 0;
        int same = 0;
        for (var share : national) {
            int position =
                    scale.entry(share.grade()).map(GradeScale.Entry::position).orElse(0);
            better += position < own ? share.forces() : 0;
            same += position == own ? share.forces() : 0;
        }
        return "%d of %d forces got the same grade, %d a better one, %d a worse one"
                .formatted(same, forces(), better, forces() - better - same);
    }
}
