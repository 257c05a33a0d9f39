package uk.answerable.performance.projection.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The method on earlier parts of the same series: the newest half years are held back one after the other and forecast.
 *
 * @param errors in the working scale
 */
record HeldBack(List<Double> errors, Skill skill) {

    HeldBack {
        errors = List.copyOf(errors);
    }

    static HeldBack of(History history, RuleSet rules) {
        var values = history.values();
        var length = history.seasonLength();
        var span = Math.max(1, length / 2);
        var scale = WorkingScale.of(values);
        var errors = new ArrayList<Double>();
        var missed = 0.0;
        var naive = 0.0;
        for (var time = 1; time <= rules.heldBackTimes(); time++) {
            var known = values.length - time * span;
            if (known < Math.max(Combination.FEWEST, length + 1)) {
                break;
            }
            var earlier = Arrays.copyOf(values, known);
            var forecast = Combination.of(earlier, length, span, rules).points();
            for (var h = 0; h < span; h++) {
                var actual = values[known + h];
                var error = scale.error(actual, forecast[h]);
                if (Double.isFinite(error)) {
                    errors.add(error);
                }
                missed += Math.abs(actual - forecast[h]);
                naive += Math.abs(actual - values[known + h - length]);
            }
        }
        return errors.isEmpty()
                ? new HeldBack(List.of(), Skill.UNKNOWN)
                : new HeldBack(errors, Skill.of(errors.size(), missed / errors.size(), naive / errors.size()));
    }
}
