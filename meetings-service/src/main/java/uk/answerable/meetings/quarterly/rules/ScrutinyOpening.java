package uk.answerable.meetings.quarterly.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.kernel.validation.Quarter;

/**
 * What the scrutiny of a quarter is opened with.
 *
 * @param meeting reference of the meeting it is for
 * @param quarter as the graph labels it
 * @param author office that writes the report
 * @param marking as printed; null where there is none
 */
public record ScrutinyOpening(
        String meeting,
        String quarter,
        String title,
        String author,
        @Nullable String marking) {

    /**
     * An opening in order.
     *
     * @param marking in words; empty where there is none
     */
    public record Valid(Quarter quarter, String title, String author, String marking) {}

    /** Refused with {@code INVALID_INPUT}, {@code DATE_IN_FUTURE} or {@code UNKNOWN_CODE}. */
    public Outcome<Valid> check(LocalDate today) {
        return Quarters.read(quarter, today)
                .then(of -> Words.given("input.title", title, "give the report a title", Words.HEADING)
                        .then(headed -> Words.given("input.author", author, "say which office writes it", Words.HEADING)
                                .then(by -> marked().map(words -> new Valid(of, headed, by, words)))));
    }

    private Outcome<String> marked() {
        if (marking == null || marking.isBlank()) {
            return Outcome.done("");
        }
        return Optional.of(marking)
                .flatMap(Marking::read)
                .map(known -> Outcome.done(known.words()))
                .orElseGet(() ->
                        Words.refused(ProblemCode.UNKNOWN_CODE, "input.marking", "a marking is one like OFFICIAL"));
    }
}
