package uk.answerable.performance.survey.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.survey.rules.Driver;
import uk.answerable.performance.survey.rules.SurveyStage;

/** A driver as the graph shows it. */
@Description("How closely satisfaction with a stage goes along with the whole experience; no proof of a cause.")
public record SurveyDriver(
        @NonNull SurveyStage stage,
        long responses,
        @Nullable BigDecimal correlation,
        @NonNull String words) {

    static SurveyDriver of(Driver driver) {
        return new SurveyDriver(driver.stage(), driver.responses(), driver.correlation(), driver.words());
    }
}
