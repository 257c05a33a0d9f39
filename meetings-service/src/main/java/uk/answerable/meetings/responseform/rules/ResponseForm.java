package uk.answerable.meetings.responseform.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.quarterly.rules.AnswerText;

/**
 * What a form holds.
 *
 * @param reference of the report it answers
 * @param version of that report
 * @param due the last day to answer; null where none is set
 */
public record ResponseForm(
        String reference,
        int version,
        String title,
        @Nullable LocalDate due,
        List<Question> questions) {

    public ResponseForm {
        questions = List.copyOf(questions);
    }

    /**
     * A question with the answer drafted so far.
     *
     * @param printed the number as the body writes it
     * @param section of the response that answers it
     * @param drafted null while nothing is
     */
    public record Question(
            int number,
            String printed,
            String section,
            String topic,
            String wording,
            @Nullable AnswerText drafted) {}

    Optional<Question> question(String printed) {
        return questions.stream().filter(one -> one.printed().equals(printed)).findFirst();
    }
}
