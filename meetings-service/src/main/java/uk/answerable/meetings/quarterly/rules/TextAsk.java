package uk.answerable.meetings.quarterly.rules;

import org.jspecify.annotations.Nullable;

/**
 * Something that the text of a report asks: it has a number, or is set aside with a reason. One that has neither keeps
 * the report from being sent, since an ask without a number is lost (004: violence with injury was asked in the text,
 * was not among the seven and was not answered).
 *
 * @param position from 1
 * @param place in the report
 * @param number of the request that puts it
 * @param setAside why it is not put
 */
public record TextAsk(
        int position,
        String place,
        String text,
        @Nullable Integer number,
        @Nullable String setAside) {

    public boolean settled() {
        return number != null || setAside != null;
    }

    /** The request of that number is gone: later ones move up, and what it put has no number again. */
    TextAsk without(int gone) {
        if (number == null || number < gone) {
            return this;
        }
        return new TextAsk(position, place, text, number == gone ? null : number - 1, setAside);
    }
}
