package uk.answerable.meetings.membership.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.membership.rules.SeatKind;
import uk.answerable.meetings.membership.rules.SeatRole;

/** A seat as stored. */
@Entity
@Table(name = "seat")
@SuppressWarnings("NullAway.Init")
public class SeatRow {

    @Id
    public UUID id;

    public String bodyCode;

    public int position;

    public String office;

    @Enumerated(EnumType.STRING)
    public SeatRole role;

    @Enumerated(EnumType.STRING)
    public SeatKind kind;

    /** Council that appoints; empty where the source does not say. */
    public String appointedBy;

    public static SeatRow of(String bodyCode, int position, String office) {
        var row = new SeatRow();
        row.id = Ids.next();
        row.bodyCode = bodyCode;
        row.position = position;
        row.office = office;
        return row;
    }
}
