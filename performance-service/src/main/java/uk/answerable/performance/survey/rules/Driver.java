package uk.answerable.performance.survey.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.jspecify.annotations.Nullable;

/**
 * How closely satisfaction with a stage goes along with satisfaction with the whole (FEATURES 237).
 *
 * @param responses of people who answered both
 * @param correlation rank correlation (Spearman) of both scores, two decimals; null with too few responses or where a
 *     reply never varies
 * @param words what it says, and that it is no cause
 */
public record Driver(
        SurveyStage stage, long responses, @Nullable BigDecimal correlation, String words) {

    /** Every stage but the whole, the closest first. */
    public static List<Driver> of(List<Joint> joints, SurveyPolicy policy) {
        return Arrays.stream(SurveyStage.values())
                .filter(stage -> stage != SurveyStage.WHOLE_EXPERIENCE)
                .map(stage -> of(
                        stage,
                        joints.stream()
                                .filter(joint -> joint.stage() == stage)
                                .filter(joint -> joint.ofStage().meaning() != Meaning.OUTSIDE
                                        && joint.ofWhole().meaning() != Meaning.OUTSIDE)
                                .toList(),
                        policy))
                .sorted(Comparator.comparing(
                        Driver::correlation, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())))
                .toList();
    }

    private static Driver of(SurveyStage stage, List<Joint> joints, SurveyPolicy policy) {
        var count = joints.stream().mapToLong(Joint::count).sum();
        if (count < policy.correlatedFrom()) {
            return new Driver(
                    stage, count, null, "%d responses; %d are needed.".formatted(count, policy.correlatedFrom()));
        }
        var ofStage = new double[(int) count];
        var ofWhole = new double[(int) count];
        var at = 0;
        for (var joint : joints) {
            for (var i = 0; i < joint.count(); i++) {
                ofStage[at] = joint.ofStage().score();
                ofWhole[at++] = joint.ofWhole().score();
            }
        }
        var found = new SpearmansCorrelation().correlation(ofStage, ofWhole);
        if (!Double.isFinite(found)) {
            return new Driver(stage, count, null, "All gave the same reply, so nothing goes along with anything.");
        }
        var correlation = BigDecimal.valueOf(found).setScale(2, RoundingMode.HALF_UP);
        return new Driver(
                stage,
                count,
                correlation,
                "Goes along with the whole experience at %s; this is no proof of a cause.".formatted(correlation));
    }
}
