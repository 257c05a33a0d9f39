package uk.answerable.meetings.question.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;

/** A question of the bank as stored. */
@Entity
@Table(name = "bank_question")
@SuppressWarnings("NullAway.Init")
public class BankQuestionRow {

    @Id
    public UUID id;

    public String forceCode;

    public String topic;

    public @Nullable String measureCode;

    public String text;

    public String source;

    public LocalDate addedOn;

    public @Nullable LocalDate retiredOn;

    public @Nullable String retiredReason;

    /** It is the office's own that holds the force to account. */
    Place place() {
        return Place.ofForce(Place.ANY, forceCode);
    }
}
