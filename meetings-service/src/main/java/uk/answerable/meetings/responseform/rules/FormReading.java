package uk.answerable.meetings.responseform.rules;

import java.util.List;
import java.util.Map;
import uk.answerable.meetings.quarterly.rules.AnswerText;

/**
 * What a form says.
 *
 * @param answers by number, in order
 * @param errors any of which keeps it from being taken
 * @param warnings that do not
 */
public record FormReading(Map<Integer, AnswerText> answers, List<FormNote> errors, List<FormNote> warnings) {

    public FormReading {
        answers = Map.copyOf(answers);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }
}
