package uk.answerable.meetings.watch.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a watch item waits for (FEATURES A7 95, D1 323). */
public sealed interface WatchTrigger {

    TriggerKind kind();

    /**
     * Data of a measure for a month later than the one that was last seen.
     *
     * @param area code; null for any of the force
     */
    record NextData(String measure, @Nullable String area, YearMonth after) implements WatchTrigger {
        @Override
        public TriggerKind kind() {
            return TriggerKind.NEXT_DATA;
        }

        /** Whether that is the data it waits for. */
        public boolean isMetBy(NewData data) {
            var about = data.measure();
            return YearMonth.from(data.until()).isAfter(after)
                    && (about == null
                            || (about.equals(measure)
                                    && (area == null || data.areas().contains(area))));
        }
    }

    /** A day. */
    record OnDay(LocalDate day) implements WatchTrigger {
        @Override
        public TriggerKind kind() {
            return TriggerKind.DAY;
        }
    }

    /** The first day of a law or scheme, as the table of legal regimes has it. */
    record RegimeStart(String regime, LocalDate day) implements WatchTrigger {
        @Override
        public TriggerKind kind() {
            return TriggerKind.REGIME_START;
        }
    }

    /**
     * The report of an inspection.
     *
     * @param inspection id, where the performance service knows it already
     */
    record InspectionReport(String title, @Nullable String inspection) implements WatchTrigger {
        @Override
        public TriggerKind kind() {
            return TriggerKind.INSPECTION_REPORT;
        }
    }

    /**
     * Figures that came out.
     *
     * @param measure null for an edition of a report, which holds what there is for its period
     * @param areas of the figures of that period; none for an edition
     * @param until last day of their period
     * @param words what came out, for the record
     */
    record NewData(String force, @Nullable String measure, Set<String> areas, LocalDate until, String words) {
        public NewData {
            areas = Set.copyOf(areas);
        }
    }
}
