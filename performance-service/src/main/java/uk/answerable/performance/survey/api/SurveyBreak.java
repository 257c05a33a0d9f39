package uk.answerable.performance.survey.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A break as the graph shows it. */
@Description("From this month on replies are not comparable with those before.")
public record SurveyBreak(
        @NonNull String from,
        @NonNull String reason,
        @NonNull String source) {

    static SurveyBreak of(uk.answerable.performance.survey.rules.Survey.Break one) {
        return new SurveyBreak(one.from().toString(), one.reason(), one.source());
    }
}
