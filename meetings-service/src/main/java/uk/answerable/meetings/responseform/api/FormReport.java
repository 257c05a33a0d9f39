package uk.answerable.meetings.responseform.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.responseform.rules.FormNote;
import uk.answerable.meetings.responseform.rules.FormReading;
import uk.answerable.meetings.responseform.rules.ResponseForm;

/**
 * What its sender is told of a form.
 *
 * @param taken whether its answers are drafts now
 * @param numbers every number of the report, with what the form says of it
 */
public record FormReport(boolean taken, List<Line> numbers, List<FormNote> errors, List<FormNote> warnings) {

    /**
     * A number.
     *
     * @param kind of its answer in the form; null where the form has none
     * @param partly whether part of it is still open; null where the form has no answer
     */
    public record Line(
            String number,
            String section,
            @Nullable String kind,
            @Nullable Boolean partly) {}

    static FormReport of(ResponseForm form, FormReading reading, boolean taken) {
        return new FormReport(
                taken,
                form.questions().stream()
                        .map(question -> {
                            var answer = reading.answers().get(question.number());
                            return new Line(
                                    question.printed(),
                                    question.section(),
                                    answer == null ? null : answer.kind().words(),
                                    answer == null ? null : answer.partly());
                        })
                        .toList(),
                reading.errors(),
                reading.warnings());
    }
}
