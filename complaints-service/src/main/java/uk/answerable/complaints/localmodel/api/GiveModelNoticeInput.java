package uk.answerable.complaints.localmodel.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.localmodel.rules.LocalModel;

/**
 * A local policing body changes its model.
 *
 * @param notifiedOn day the chief officer was told
 * @param startsOn day the notice is given
 */
@Input("GiveModelNoticeInput")
public record GiveModelNoticeInput(
        @NonNull String force,
        @NonNull LocalModel model,
        @NonNull LocalDate notifiedOn,
        @NonNull LocalDate startsOn) {}
