package uk.answerable.performance.plan.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A police and crime plan (Police Reform and Social Responsibility Act 2011 s.5).
 *
 * @param from first day, null where the source prints none
 * @param to last day, null where the source prints none
 * @param note how the dates were read
 */
public record Plan(
        String code,
        String force,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source,
        @Nullable String note,
        List<Priority> priorities) {

    public Plan {
        priorities = List.copyOf(priorities);
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a plan ends before it starts: " + code);
        }
    }

    /** One of its priorities. */
    public record Priority(String code, String label, String source) {}
}
