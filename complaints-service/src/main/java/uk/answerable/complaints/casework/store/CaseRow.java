package uk.answerable.complaints.casework.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.allegation.rules.Allegations;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.casework.rules.CaseIdentity;
import uk.answerable.complaints.casework.rules.CaseState;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Course;
import uk.answerable.complaints.localmodel.rules.LocalModel;
import uk.answerable.complaints.policy.rules.Regime;

/** A row of {@code complaint_case}: who it is, and what lists and counts need of what its steps made of it. */
@Entity
@Table(name = "complaint_case")
public class CaseRow {

    @Id
    UUID id;

    @Column(updatable = false)
    String reference;

    String force;

    @Enumerated(EnumType.STRING)
    AppropriateAuthority authority;

    @Enumerated(EnumType.STRING)
    Regime regime;

    @Enumerated(EnumType.STRING)
    LocalModel localModel;

    LocalDate madeOn;
    LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    CaseState state;

    @Nullable
    LocalDate recordedOn;

    @Nullable
    LocalDate finalisedOn;

    boolean reviewedByOffice;
    String place;
    boolean generated;
    int version;

    /** Written by the database. */
    @Column(insertable = false, updatable = false)
    long changedIn;

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
        authority = identity.authority();
        regime = identity.regime();
        localModel = identity.model();
        madeOn = identity.madeOn();
        receivedOn = identity.receivedOn();
        generated = identity.generated();
        changeTo(complaint);
    }

    /** Takes over what a change made of it. */
    final void changeTo(ComplaintCase complaint) {
        state = complaint.state();
        recordedOn = complaint.dayRecorded().orElse(null);
        finalisedOn = complaint.dayFinalised().orElse(null);
        reviewedByOffice = complaint.reviewedByOffice();
        place = complaint.place();
        version = complaint.identity().version();
    }

    /** The state of the permission matrix it is in. */
    String place() {
        return place;
    }

    /** The case with its allegations and steps. */
    ComplaintCase complaint(List<AllegationRow> allegations, List<StepRow> steps) {
        return new ComplaintCase(
                new CaseIdentity(
                        id, reference, force, authority, regime, localModel, madeOn, receivedOn, generated, version),
                new Allegations(
                        allegations.stream().map(AllegationRow::allegation).toList()),
                new Course(steps.stream().map(StepRow::step).toList()));
    }
}
