package uk.answerable.complaints.commissioner.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.commissioner.store.CommissionerComplaintStore;
import uk.answerable.kernel.validation.FinancialYear;

/** What is public of a panel's register. */
@Description("How many complaints and conduct matters against the commissioner were recorded in a financial year"
        + " (SI 2011/3050 Sch para 1(f)).")
public record CommissionerComplaintYear(
        @NonNull String year,
        @NonNull Integer complaints,
        @NonNull Integer conductMatters) {

    static CommissionerComplaintYear of(CommissionerComplaintStore.Numbers numbers) {
        return new CommissionerComplaintYear(
                new FinancialYear(numbers.year()).label(), numbers.complaints(), numbers.conductMatters());
    }
}
