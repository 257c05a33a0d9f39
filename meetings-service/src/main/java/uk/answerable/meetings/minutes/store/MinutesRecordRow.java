package uk.answerable.meetings.minutes.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.minutes.rules.MinutesStage;

/** The minutes of one part of a meeting as stored. */
@Entity
@Table(name = "minutes_record")
@SuppressWarnings("NullAway.Init")
public class MinutesRecordRow {

    @Id
    public UUID id;

    public UUID meetingId;

    @Enumerated(EnumType.STRING)
    public Part part;

    @Enumerated(EnumType.STRING)
    public MinutesStage.Code stage;

    public @Nullable LocalDate agreedOn;

    public @Nullable LocalDate confirmedOn;

    /** Reference of the meeting that confirmed them. */
    public @Nullable String confirmedAt;

    public @Nullable String passedOver;

    public int version;

    static MinutesRecordRow draft(UUID meeting, Part part) {
        var row = new MinutesRecordRow();
        row.id = Ids.next();
        row.meetingId = meeting;
        row.part = part;
        row.stage = MinutesStage.Code.DRAFT;
        return row;
    }

    public MinutesStage stage() {
        return switch (stage) {
            case DRAFT -> new MinutesStage.Draft();
            case AGREED -> new MinutesStage.Agreed(agreedOn);
            case CONFIRMED ->
                new MinutesStage.Confirmed(
                        agreedOn, Objects.requireNonNull(confirmedOn), Objects.requireNonNull(confirmedAt));
        };
    }

    /** Writes a later stage down. */
    public void reach(MinutesStage next) {
        stage = next.code();
        version++;
        switch (next) {
            case MinutesStage.Draft draft -> agreedOn = null;
            case MinutesStage.Agreed(var on) -> agreedOn = on;
            case MinutesStage.Confirmed(var agreed, var on, var at) -> {
                confirmedOn = on;
                confirmedAt = at;
            }
        }
    }
}
