package uk.answerable.meetings.meeting.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.meeting.rules.MeetingState;

/** A meeting as stored; body kind and force stand beside it because they decide who sees its private parts. */
@Entity
@Table(name = "meeting")
@SuppressWarnings("NullAway.Init")
public class MeetingRow {

    @Id
    public UUID id;

    public String reference;

    public String bodyCode;

    @Enumerated(EnumType.STRING)
    public BodyKind bodyKind;

    public String forceCode;

    public String title;

    public LocalDate date;

    public @Nullable LocalTime startTime;

    public @Nullable LocalTime finishTime;

    public String venue;

    public boolean virtual;

    @Enumerated(EnumType.STRING)
    public MeetingState state;

    public String recordType;

    public String accessRule;

    public @Nullable Integer observers;

    public @Nullable LocalDateTime registrationDeadline;

    public @Nullable LocalDate originalDate;

    public @Nullable String movedReason;

    public @Nullable String cancelledReason;

    /** The office that decided of the move or the cancellation. */
    public @Nullable String decidedBy;

    public String notes;
}
