package uk.answerable.complaints.localmodel.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.localmodel.rules.LocalModel;
import uk.answerable.complaints.localmodel.rules.ModelNotice;

/** A notice as the graph shows it. */
@Description("A local policing body's choice of model, for complaints made from a day on.")
public record LocalModelNotice(
        @NonNull String force,
        @NonNull LocalModel model,
        @NonNull LocalDate notifiedOn,
        @NonNull LocalDate startsOn) {

    static LocalModelNotice of(ModelNotice notice) {
        return new LocalModelNotice(notice.force(), notice.model(), notice.notifiedOn(), notice.startsOn());
    }
}
