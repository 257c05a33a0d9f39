package uk.answerable.performance.inspection.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dated policy data of inspections: scales of grades (newest first) and classes of deadline. */
public record InspectionPolicies(List<GradeScale> scales, List<DeadlineClass> deadlines) {

    public InspectionPolicies {
        scales = List.copyOf(scales);
        deadlines = List.copyOf(deadlines);
    }

    public Optional<GradeScale> scale(String code) {
        return scales.stream().filter(scale -> scale.code().equals(code)).findFirst();
    }

    /** The class in force on the day a report is counted from. */
    public Optional<DeadlineClass> deadline(String code, LocalDate day) {
        return deadlines.stream()
                .filter(one -> one.code().equals(code) && one.holdsOn(day))
                .findFirst();
    }
}
