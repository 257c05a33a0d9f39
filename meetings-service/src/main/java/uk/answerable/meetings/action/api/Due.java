package uk.answerable.meetings.action.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.action.rules.DueForm;
import uk.answerable.meetings.action.store.ActionRow;

/**
 * When an action is due.
 *
 * @param form how its source states it
 * @param date the day, where one is stated
 * @param text the source's words, where it has any
 * @param gap what is missing, where nothing holds the owner to a day or a meeting
 * @param offered what the source's words offer in place of a date
 */
@Description(
        "When an action is due. gap says what is missing where no day and no meeting holds the owner; offered is what the words of the source offer instead.")
public record Due(
        @NonNull DueForm form,
        @Nullable LocalDate date,
        @Nullable String text,
        @Nullable String gap,
        @Nullable String offered) {

    static Due of(ActionRow row) {
        var due = new uk.answerable.meetings.action.rules.Due(row.dueForm, row.dueDate, row.dueText);
        return new Due(due.form(), due.date(), due.text().isEmpty() ? null : due.text(), due.gap(), due.offered());
    }
}
