package uk.answerable.meetings.action.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.action.rules.Ageing;
import uk.answerable.meetings.action.rules.Due;
import uk.answerable.meetings.action.store.ActionRow;

/** An open action and how long it has waited. */
public record OpenAction(
        @NonNull Action action,
        int ageInDays,

        @Nullable @Description("Days past its day; null while it is not, and where no day was set, which is a gap.")
        Integer overdueByDays) {

    static OpenAction of(ActionRow row, LocalDate asOf) {
        var ageing = Ageing.of(row.raisedAt, new Due(row.dueForm, row.dueDate, row.dueText), asOf);
        return new OpenAction(Action.of(row), ageing.days(), ageing.overdueBy());
    }
}
