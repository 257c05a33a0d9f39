package uk.answerable.kernel.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One step of a reckoning. */
public sealed interface Step {

    /** The step in a plain sentence. */
    String sentence();

    /** Where the count starts. */
    record Start(LocalDate day) implements Step {
        @Override
        public String sentence() {
            return "Starts from %s.".formatted(words(day));
        }
    }

    /** How it counts. */
    record Rule(String words) implements Step {
        @Override
        public String sentence() {
            return words + ".";
        }
    }

    /** All weekend days that were skipped, as one run. */
    record Weekends(int days, LocalDate first, LocalDate last) implements Step {
        @Override
        public String sentence() {
            return days == 1
                    ? "Skips 1 weekend day: %s.".formatted(words(first))
                    : "Skips %d weekend days between %s and %s.".formatted(days, words(first), words(last));
        }
    }

    /** A bank holiday that was skipped. */
    record BankHoliday(Holiday holiday) implements Step {
        @Override
        public String sentence() {
            return "Skips %s: %s.".formatted(words(holiday.date()), holiday.name());
        }
    }

    /** A suspension that was left out; {@code days} of it lay within the count. */
    record Suspended(Pause pause, int days) implements Step {
        @Override
        public String sentence() {
            return "Leaves out %d %s of suspension from %s to %s."
                    .formatted(days, days == 1 ? "day" : "days", words(pause.from()), words(pause.to()));
        }
    }

    /** The day counted to, or the day that follows from it. */
    record Result(LocalDate day) implements Step {
        @Override
        public String sentence() {
            return "Result: %s.".formatted(words(day));
        }
    }

    /** A result that a policy moved. */
    record Moved(LocalDate from, LocalDate to, String why) implements Step {
        @Override
        public String sentence() {
            return "Moves from %s to %s: %s.".formatted(words(from), words(to), why);
        }
    }

    /** A day as people write it. */
    private static String words(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK).format(day);
    }
}
