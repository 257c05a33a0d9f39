package uk.answerable.performance.survey.rules;

import java.util.List;
import java.util.Optional;

/** The surveys that are known. */
public record SurveyRegister(List<Survey> surveys) {

    public SurveyRegister {
        surveys = List.copyOf(surveys);
    }

    public Optional<Survey> survey(String code) {
        return surveys.stream().filter(survey -> survey.code().equals(code)).findFirst();
    }

    public List<Survey> of(String force) {
        return surveys.stream().filter(survey -> survey.force().equals(force)).toList();
    }
}
