package uk.answerable.complaints.commissioner.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.commissioner.rules.CommissionerComplaint;
import uk.answerable.complaints.commissioner.rules.PanelMatter;

/** A row of {@code commissioner_complaint}; what happened to it stands in {@code panel_step}. */
@Entity
@Table(name = "commissioner_complaint")
public class CommissionerComplaintRow {

    @Id
    UUID id;

    String reference;
    String force;
    String body;

    @Enumerated(EnumType.STRING)
    PanelMatter matter;

    LocalDate receivedOn;

    @Nullable
    LocalDate recordedOn;

    int version;

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected CommissionerComplaintRow() {}

    CommissionerComplaintRow(CommissionerComplaint complaint) {
        id = complaint.id();
        reference = complaint.reference();
        force = complaint.force();
        body = complaint.body();
        matter = complaint.matter();
        receivedOn = complaint.receivedOn();
        changeTo(complaint);
    }

    final void changeTo(CommissionerComplaint complaint) {
        recordedOn = complaint.dayRecorded().orElse(null);
        version = complaint.version();
    }

    CommissionerComplaint complaint(List<PanelStepRow> steps) {
        return new CommissionerComplaint(
                id,
                reference,
                force,
                body,
                matter,
                receivedOn,
                steps.stream().map(PanelStepRow::step).toList(),
                version);
    }
}
