package uk.answerable.complaints.timeliness.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.timeliness.rules.Timeliness;

/** Timeliness of one force in one month. */
public record ComplaintTimeliness(
        @NonNull String force,
        @NonNull String month,

        @NonNull @Description("Of the cases recorded in the month.")
        TimelinessShare recorded,

        @NonNull @Description("Of the cases finalised in the month.")
        TimelinessShare finalised,

        @NonNull String provenance,

        @NonNull @Description("Whether any case counted was made up by a generator.")
        Boolean generatedCases) {

    static ComplaintTimeliness of(Timeliness figures) {
        return new ComplaintTimeliness(
                figures.force(),
                figures.month().toString(),
                TimelinessShare.of(figures.recorded(), "recorded"),
                TimelinessShare.of(figures.finalised(), "finalised"),
                "Counted from the dates of %scases in this register: recorded over the cases recorded in the month,"
                                .formatted(figures.generatedCases() ? "generated " : "")
                        + " finalised over the cases finalised in it, suspended time counted.",
                figures.generatedCases());
    }
}
