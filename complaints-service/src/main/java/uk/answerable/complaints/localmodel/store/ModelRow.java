package uk.answerable.complaints.localmodel.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import uk.answerable.complaints.localmodel.rules.LocalModel;
import uk.answerable.complaints.localmodel.rules.ModelNotice;

/** A row of {@code local_model}. */
@Entity
@Table(name = "local_model")
public class ModelRow {

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    LocalModel model;

    LocalDate notifiedOn;

    /** Whose and from when. */
    @Embeddable
    public record Key(String force, LocalDate startsOn) {}

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected ModelRow() {}

    ModelRow(ModelNotice notice) {
        key = new Key(notice.force(), notice.startsOn());
        model = notice.model();
        notifiedOn = notice.notifiedOn();
    }

    ModelNotice notice() {
        return new ModelNotice(key.force(), model, notifiedOn, key.startsOn());
    }
}
