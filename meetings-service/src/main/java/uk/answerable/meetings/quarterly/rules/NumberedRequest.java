package uk.answerable.meetings.quarterly.rules;

import org.jspecify.annotations.Nullable;

/**
 * A request as one or more versions of the report put it.
 *
 * @param number its place among the requests, from 1
 * @param from first version of the report that puts it so
 * @param until last one; null while it stands
 * @param withheld provision under which the public does not read its wording; null where it does
 */
public record NumberedRequest(
        int number,
        int from,
        @Nullable Integer until,
        RequestText text,
        @Nullable String withheld) {

    public boolean stands() {
        return until == null;
    }

    NumberedRequest put(RequestText better) {
        return new NumberedRequest(number, from, until, better, withheld);
    }

    NumberedRequest at(int place) {
        return new NumberedRequest(place, from, until, text, withheld);
    }

    NumberedRequest endedBy(int version) {
        return new NumberedRequest(number, from, version - 1, text, withheld);
    }

    NumberedRequest withheld(@Nullable String provision) {
        return new NumberedRequest(number, from, until, text, provision);
    }
}
