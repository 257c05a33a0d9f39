package uk.answerable.complaints.alert.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import uk.answerable.complaints.policy.rules.ClockPolicies;
import uk.answerable.kernel.calendar.WorkingDays;

/** Names what deadlines are reckoned with: another day off or another policy, another name. */
public final class CalendarVersion {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2050, 12, 31);
    private static final int BYTES = 8;

    private CalendarVersion() {}

    /** The name of a calendar and policies. */
    public static String of(WorkingDays workingDays, ClockPolicies clocks, AlertPolicies alerts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            FIRST.datesUntil(LAST)
                    .filter(day -> !workingDays.isWorkingDay(day))
                    .forEach(day -> digest.update(day.toString().getBytes(UTF_8)));
            digest.update(clocks.toString().getBytes(UTF_8));
            digest.update(alerts.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
