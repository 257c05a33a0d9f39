package uk.answerable.meetings.quarterly.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer as one or more versions of the response give it.
 *
 * @param number of the request
 * @param from first version of the response that gives it so
 * @param until last one; null while it stands
 * @param givenOn the day the number was first answered; null while it is a draft of the force's
 * @param held what the office holds against a disputed answer; null while it has said nothing more than it asked
 * @param withheld provision under which the public does not read it; null where it does
 */
public record GivenAnswer(
        int number,
        int from,
        @Nullable Integer until,
        AnswerText text,
        @Nullable LocalDate givenOn,
        @Nullable String held,
        @Nullable String withheld) {

    public static GivenAnswer draft(int number, AnswerText text) {
        return new GivenAnswer(number, 1, null, text, null, null, null);
    }

    public boolean stands() {
        return until == null;
    }

    GivenAnswer givenOn(LocalDate day) {
        return new GivenAnswer(number, from, until, text, day, held, withheld);
    }

    GivenAnswer endedBy(int version) {
        return new GivenAnswer(number, from, version - 1, text, givenOn, held, withheld);
    }

    GivenAnswer held(String position) {
        return new GivenAnswer(number, from, until, text, givenOn, position, withheld);
    }

    GivenAnswer withheld(@Nullable String provision) {
        return new GivenAnswer(number, from, until, text, givenOn, held, provision);
    }
}
