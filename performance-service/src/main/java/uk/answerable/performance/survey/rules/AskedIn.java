package uk.answerable.performance.survey.rules;

import java.util.Optional;

/**
 * The survey a measure's figures are answers of, and what it asks (FEATURES B7 234): the national crime survey asks
 * residents, a local survey asks its own question of its own people.
 *
 * @param survey code
 */
public record AskedIn(String measure, String survey, SurveyScope scope, String question, String source) {

    /** Whose survey it is. */
    public enum SurveyScope {
        NATIONAL,
        LOCAL
    }

    /** Why figures of two measures are not compared; empty where both are answers of one survey. */
    public Optional<String> apartFrom(AskedIn other) {
        return survey.equals(other.survey)
                ? Optional.empty()
                : Optional.of("Different questions: the %s survey asks %s; the %s survey asks %s"
                        .formatted(
                                scope == SurveyScope.NATIONAL ? "national" : "local",
                                question,
                                other.scope == SurveyScope.NATIONAL ? "national" : "local",
                                other.question));
    }
}
