package uk.answerable.performance.inspection.rules;

import java.util.List;

/** An inspection with what it asks for, in the order of the report. */
public record Report(Inspection inspection, List<Recommendation> recommendations) {

    public Report {
        recommendations = List.copyOf(recommendations);
    }
}
