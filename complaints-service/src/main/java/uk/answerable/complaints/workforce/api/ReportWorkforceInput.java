package uk.answerable.complaints.workforce.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.workforce.rules.WorkforceMatter;

/**
 * What a force reports of its workforce.
 *
 * @param force police force area
 * @param period {@code 2023/24 Q3}: from 1 April to the end of the quarter
 * @param counts a matter each
 */
@Input("ReportWorkforceInput")
public record ReportWorkforceInput(
        @NonNull String force,
        @NonNull String period,
        @NonNull List<@NonNull Count> counts) {

    /**
     * Matters of one kind.
     *
     * @param received in the period
     * @param closed in it
     * @param openAtEnd on its last day
     */
    @Input("WorkforceCountInput")
    public record Count(
            @NonNull WorkforceMatter matter,
            @NonNull Integer received,
            @NonNull Integer closed,
            @NonNull Integer openAtEnd) {}
}
