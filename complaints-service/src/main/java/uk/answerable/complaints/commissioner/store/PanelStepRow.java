package uk.answerable.complaints.commissioner.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.commissioner.rules.PanelGround;
import uk.answerable.complaints.commissioner.rules.PanelStep;
import uk.answerable.complaints.commissioner.rules.PanelStepKind;

/** A row of {@code panel_step}. */
@Entity
@Table(name = "panel_step")
public class PanelStepRow {

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    PanelStepKind kind;

    LocalDate onDay;

    @Nullable
    @Enumerated(EnumType.STRING)
    PanelGround ground;

    /** Which complaint, the how manieth. */
    @Embeddable
    public record Key(UUID complaintId, int number) {}

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected PanelStepRow() {}

    PanelStepRow(UUID complaintId, int number, PanelStep step) {
        key = new Key(complaintId, number);
        kind = step.kind();
        onDay = step.on();
        ground = step.ground().orElse(null);
    }

    UUID complaintId() {
        return key.complaintId();
    }

    PanelStep step() {
        return new PanelStep(kind, onDay, Optional.ofNullable(ground));
    }
}
