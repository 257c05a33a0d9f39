package uk.answerable.meetings.minutes.rules;

import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.agenda.rules.Part;

/**
 * What a meeting decided on an item.
 *
 * @param item number on the agenda
 * @param part of the meeting
 * @param text exact words
 * @param way how it was decided
 */
public record Resolution(String item, Part part, String text, Way way) {

    /** How something is decided. */
    public sealed interface Way {}

    /** "It was agreed": nobody voted. */
    public record Agreement() implements Way {}

    /** A motion of a panel. */
    public record Vote(@Nullable String mover, @Nullable String seconder, Count count) implements Way {}

    /** How a vote went. */
    public sealed interface Count {}

    /** Everybody present for it; the record gives no numbers. */
    public record Unanimous() implements Count {}

    /** Numbers of votes. */
    public record Counted(int inFavour, int against, int abstained) implements Count {
        int cast() {
            return inFavour + against + abstained;
        }
    }

    /** Whether it was carried: more for it than against it. An equality is not; a casting vote is counted with the rest. */
    public boolean carried() {
        return !(way instanceof Vote(var mover, var seconder, Counted counted))
                || counted.inFavour() > counted.against();
    }
}
