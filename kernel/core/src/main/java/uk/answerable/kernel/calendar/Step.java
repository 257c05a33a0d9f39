package uk.answerable.kernel.calendar;

import java.time.LocalDate;

/** One step of a reckoning. */
public sealed interface Step {

    /** The step in a plain sentence. */
    String sentence();

    /** Where the count starts. */
    record Start(LocalDate day) implements Step {
        @Override
        public String sentence() {
            return "Starts from %s.".formatted(DayInWords.of(day));
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
                    ? "Skips 1 weekend day: %s.".formatted(DayInWords.of(first))
                    : "Skips %d weekend days between %s and %s."
                            .formatted(days, DayInWords.of(first), DayInWords.of(last));
        }
    }

    /** A bank holiday that was skipped. */
    record BankHoliday(Holiday holiday) implements Step {
        @Override
        public String sentence() {
            return "Skips %s: %s.".formatted(DayInWords.of(holiday.date()), holiday.name());
        }
    }

    /** A suspension that was left out; {@code days} of it lay within the count. */
    record Suspended(Pause pause, int days) implements Step {
        @Override
        public String sentence() {
            return "Leaves out %d %s of suspension from %s to %s."
                    .formatted(
                            days, days == 1 ? "day" : "days", DayInWords.of(pause.from()), DayInWords.of(pause.to()));
        }
    }

    /** The day counted to, or the day that follows from it. */
    record Result(LocalDate day) implements Step {
        @Override
        public String sentence() {
            return "Result: %s.".formatted(DayInWords.of(day));
        }
    }

    /** A result that a policy moved. */
    record Moved(LocalDate from, LocalDate to, String why) implements Step {
        @Override
        public String sentence() {
            return "Moves from %s to %s: %s.".formatted(DayInWords.of(from), DayInWords.of(to), why);
        }
    }
}
