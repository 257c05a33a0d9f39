package uk.answerable.meetings.membership.api;

import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.membership.store.WorkingGroupRow;

/** A working group that a body delegates to; its findings come back to the body. */
public record WorkingGroup(@NonNull String name, @NonNull String remit) {

    static WorkingGroup of(WorkingGroupRow row) {
        return new WorkingGroup(row.name, row.remit);
    }
}
