package uk.answerable.complaints.casework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.CaseIdentity;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.policy.rules.Regime;

/** A row of {@code complaint_case}. */
@Entity
@Table(name = "complaint_case")
public class CaseRow {

    @Id
    UUID id;

    String reference;
    String force;

    @Enumerated(EnumType.STRING)
    Regime regime;

    LocalDate receivedOn;

    @Nullable
    LocalDate recordedOn;

    @Nullable
    LocalDate finalisedOn;

    boolean generated;
    int version;

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected CaseRow() {}

    /** A row for a case that is not in the database yet. */
    @SuppressWarnings("NullAway")
    public CaseRow(ComplaintCase complaint) {
        var identity = complaint.identity();
        id = identity.id();
        reference = identity.reference();
        force = identity.force();
        regime = identity.regime();
        receivedOn = identity.receivedOn();
        generated = identity.generated();
        take(complaint);
    }

    /** Takes over what a transition changed. */
    void changeTo(ComplaintCase complaint) {
        take(complaint);
    }

    private void take(ComplaintCase complaint) {
        recordedOn = complaint.dayRecorded().orElse(null);
        finalisedOn = complaint.dayFinalised().orElse(null);
        version = complaint.identity().version();
    }

    /** The case in its state. */
    ComplaintCase complaint() {
        var identity = new CaseIdentity(id, reference, force, regime, receivedOn, generated, version);
        var recorded = recordedOn;
        var finalised = finalisedOn;
        if (recorded == null) {
            return new ComplaintCase.Received(identity);
        }
        return finalised == null
                ? new ComplaintCase.Recorded(identity, recorded)
                : new ComplaintCase.Finalised(identity, recorded, finalised);
    }
}
