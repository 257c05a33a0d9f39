package uk.answerable.meetings.action.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.action.rules.ActionStatus;
import uk.answerable.meetings.action.rules.DueForm;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.rules.BodyKind;

/** An action and its log as stored. */
@Entity
@Table(name = "action")
@SuppressWarnings("NullAway.Init")
public class ActionRow {

    @Id
    public UUID id;

    public String bodyCode;

    @Enumerated(EnumType.STRING)
    public BodyKind bodyKind;

    public String forceCode;

    public UUID meetingId;

    public String reference;

    public boolean referenceAssigned;

    public int year;

    public int sequence;

    public String text;

    public String owner;

    /** Owns it together with the owner, who leads. */
    public @Nullable String jointOwner;

    /** Does it for its owner. */
    public @Nullable String delegate;

    public String kind;

    public LocalDate raisedAt;

    public String minuteAnchor;

    @Enumerated(EnumType.STRING)
    public Part part;

    /** Whether the minutes that raised it are agreed. */
    public boolean published;

    @Enumerated(EnumType.STRING)
    public DueForm dueForm;

    public @Nullable LocalDate dueDate;

    public String dueText;

    @Enumerated(EnumType.STRING)
    public ActionStatus status;

    public String note;

    public @Nullable String evidence;

    public @Nullable String decision;

    public @Nullable LocalDate closedOn;

    public int version;
}
