package uk.answerable.meetings.programme.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.programme.rules.ProgrammeSection;
import uk.answerable.meetings.programme.rules.ProgrammeState;

/** A row of a work programme as stored. */
@Entity
@Table(name = "programme_item")
@SuppressWarnings("NullAway.Init")
public class ProgrammeRow {

    @Id
    public UUID id;

    public String bodyCode;

    public int position;

    @Enumerated(EnumType.STRING)
    public ProgrammeSection section;

    public String item;

    public String detail;

    public String requester;

    public @Nullable UUID meetingId;

    public @Nullable LocalDate wantedBy;

    /** As a paper prints it; empty for a row entered here. */
    public String printedDate;

    @Enumerated(EnumType.STRING)
    public ProgrammeState state;

    public @Nullable String metBy;

    public @Nullable UUID carriedTo;

    public @Nullable String reason;

    public static ProgrammeRow of(
            String bodyCode, int position, ProgrammeSection section, String item, String detail, String requester) {
        var row = new ProgrammeRow();
        row.id = Ids.next();
        row.bodyCode = bodyCode;
        row.position = position;
        row.section = section;
        row.item = item.strip();
        row.detail = detail.strip();
        row.requester = requester.strip();
        row.printedDate = "";
        row.state = ProgrammeState.OPEN;
        return row;
    }

    /** The same wish as a row of its own: for a meeting, or wanted by a day. */
    ProgrammeRow again(int at, @Nullable UUID meeting, @Nullable LocalDate by) {
        var row = of(
                bodyCode,
                at,
                meeting == null ? ProgrammeSection.TO_BE_TIMETABLED : ProgrammeSection.DATED,
                item,
                detail,
                requester);
        row.meetingId = meeting;
        row.wantedBy = by;
        return row;
    }
}
