package uk.answerable.meetings.action.rules;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An action's reference. A body's own series runs through the year (2020/13, 2020/14); where a source has none, ours
 * says so by its prefix (MAM-2018-11/01).
 *
 * @param text as shown
 * @param year the series restarts with
 * @param sequence within the series
 * @param assigned whether it is ours
 */
public record ActionReference(String text, int year, int sequence, boolean assigned) {

    private static final Pattern OWN = Pattern.compile("(\\d{4})/(\\d{1,4})");
    private static final Pattern ASSIGNED = Pattern.compile("(?:WK|MAM)-(\\d{4})-\\d{2}/(\\d{1,4})");

    /** Empty for what is no reference. */
    public static Optional<ActionReference> parse(String text) {
        for (var pattern : new Pattern[] {OWN, ASSIGNED}) {
            var found = pattern.matcher(text);
            if (found.matches()) {
                return Optional.of(new ActionReference(
                        text, Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), pattern == ASSIGNED));
            }
        }
        return Optional.empty();
    }

    /** The reference a body gives in its own series: 2020/07. */
    public static ActionReference own(int year, int sequence) {
        return new ActionReference("%d/%02d".formatted(year, sequence), year, sequence, false);
    }
}
