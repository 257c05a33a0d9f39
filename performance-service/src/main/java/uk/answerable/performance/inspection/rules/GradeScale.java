package uk.answerable.performance.inspection.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The grades of an era (FEATURES 303, 304; RULES F).
 *
 * @param from first day inspections are graded by it
 * @param to last day; null while it is in use
 * @param status how sure we are
 * @param grades best first
 */
public record GradeScale(
        String code,
        String title,
        LocalDate from,
        @Nullable LocalDate to,
        String status,
        String source,
        List<Entry> grades) {

    /**
     * One grade.
     *
     * @param grade its code
     * @param meaning what it takes, in our words; null where no source says
     */
    public record Entry(
            int position,
            String grade,
            String label,
            @Nullable String meaning) {}

    public GradeScale {
        grades = List.copyOf(grades);
    }

    /** Empty for a grade the scale does not know. */
    public Optional<Entry> entry(String grade) {
        return grades.stream().filter(entry -> entry.grade().equals(grade)).findFirst();
    }

    boolean inUseOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
