package uk.answerable.meetings.quarterly.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.quarterly.rules.ScrutinyStage;

/** The scrutiny of a quarter as stored, without its texts. */
@Entity
@Table(name = "quarterly_scrutiny")
@SuppressWarnings("NullAway.Init")
public class QuarterlyScrutinyRow {

    @Id
    public UUID id;

    public String reference;

    public String forceCode;

    public String bodyCode;

    @Enumerated(EnumType.STRING)
    public BodyKind bodyKind;

    public UUID meetingId;

    /** {@code 2019/20 Q3}. */
    public String quarter;

    public String title;

    public String author;

    /** In words; empty where there is none. */
    public String marking;

    /** The office of the force that answers; null until it has. */
    public @Nullable String respondent;

    @Enumerated(EnumType.STRING)
    public ScrutinyStage stage;

    /** Whether something is not published yet. */
    public boolean changed;

    public int version;

    /** Who may see and do what with it. */
    public Place place() {
        return place(stage, forceCode);
    }

    static Place place(ScrutinyStage stage, String force) {
        return Place.ofForce(
                switch (stage) {
                    case DRAFT -> "draft";
                    case SENT -> "sent";
                    case ANSWERED, PUBLISHED -> "answered";
                },
                force);
    }
}
