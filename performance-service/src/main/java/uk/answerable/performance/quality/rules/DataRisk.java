package uk.answerable.performance.quality.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A risk of the figures that went to a strategic risk register (FEATURES 253).
 *
 * @param measures codes, at least one
 * @param recommended month it was recommended for the register
 * @param agreed month it was agreed; null while it is not
 * @param owner a role, never a person
 */
public record DataRisk(
        String code,
        String force,
        String risk,
        String cause,
        List<String> measures,
        String register,
        String recommended,
        @Nullable String agreed,
        String owner,
        String source) {

    public DataRisk {
        measures = List.copyOf(measures);
    }
}
