package uk.answerable.meetings.membership.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.answerable.kernel.ids.Ids;

/** A working group of a body as stored. */
@Entity
@Table(name = "working_group")
@SuppressWarnings("NullAway.Init")
public class WorkingGroupRow {

    @Id
    public UUID id;

    public String bodyCode;

    public String name;

    public String remit;

    public static WorkingGroupRow of(String bodyCode, String name, String remit) {
        var row = new WorkingGroupRow();
        row.id = Ids.next();
        row.bodyCode = bodyCode;
        row.name = name;
        row.remit = remit;
        return row;
    }
}
