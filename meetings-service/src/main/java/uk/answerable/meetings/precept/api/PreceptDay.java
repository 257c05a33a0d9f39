package uk.answerable.meetings.precept.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.precept.rules.PreceptRules;
import uk.answerable.meetings.precept.rules.PreceptStep;

/** The last day of a step towards a precept. */
public record PreceptDay(
        @NonNull PreceptStep step,
        @NonNull LocalDate by,

        @Description("False for a day off; nothing in the regulations read moves it on.")
        boolean workingDay,

        @NonNull String status,
        @NonNull String source) {

    static PreceptDay of(PreceptRules.Due due) {
        return new PreceptDay(due.step(), due.by(), due.workingDay(), due.status(), due.source());
    }
}
