package uk.answerable.meetings.responseform.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.quarterly.rules.AnswerText;
import uk.answerable.meetings.scrutiny.rules.AnswerKind;

/**
 * The answer in a block.
 *
 * @param at the number it is of
 */
record FormBlock(FormTable rows, String at) {

    /**
     * What is made of it.
     *
     * @param text null where nothing is answered, or not rightly
     */
    record Answer(@Nullable AnswerText text, List<FormNote> errors, List<FormNote> warnings) {

        Answer {
            errors = List.copyOf(errors);
            warnings = List.copyOf(warnings);
        }
    }

    Optional<Answer> read() {
        var errors = new ArrayList<FormNote>();
        for (var row : List.of(FormRow.KIND, FormRow.PARTLY, FormRow.ANSWER, FormRow.PROMISE)) {
            if (!rows.has(row)) {
                errors.add(note("its row \"%s\" is gone; put it back".formatted(row.label())));
            }
        }
        if (!errors.isEmpty()) {
            return Optional.of(new Answer(null, errors, List.of()));
        }
        var written = rows.value(FormRow.KIND) + rows.value(FormRow.ANSWER) + rows.value(FormRow.PROMISE);
        if (written.isEmpty()) {
            return Optional.of(new Answer(
                    null, List.of(), List.of(note("it has no answer; it is left as it was drafted on screen"))));
        }
        var kind = AnswerKind.read(rows.value(FormRow.KIND));
        if (kind.isEmpty()) {
            errors.add(note("\"%s\" is no kind of answer; write one of: %s"
                    .formatted(FormTable.beginning(rows.value(FormRow.KIND)), AnswerKind.all())));
        }
        var partly = partly();
        if (partly.isEmpty()) {
            errors.add(note("say yes or no to \"%s\"".formatted(FormRow.PARTLY.label())));
        }
        return Optional.of(
                kind.isEmpty() || partly.isEmpty()
                        ? new Answer(null, errors, List.of())
                        : checked(new AnswerText(
                                kind.get(), partly.get(), rows.lines(FormRow.ANSWER), rows.lines(FormRow.PROMISE))));
    }

    private Optional<Boolean> partly() {
        return switch (rows.value(FormRow.PARTLY).toLowerCase(Locale.ROOT)) {
            case "", "no" -> Optional.of(false);
            case "yes" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private Answer checked(AnswerText answer) {
        return switch (answer.check("block")) {
            case Outcome.Done<AnswerText>(var valid) -> new Answer(valid, List.of(), List.of());
            case Outcome.Refused<AnswerText>(var reasons) ->
                new Answer(
                        null,
                        reasons.stream().map(reason -> note(reason.message())).toList(),
                        List.of());
        };
    }

    private FormNote note(String message) {
        return new FormNote(at, message);
    }
}
