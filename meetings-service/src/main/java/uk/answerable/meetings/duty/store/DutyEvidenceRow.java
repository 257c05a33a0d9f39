package uk.answerable.meetings.duty.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Evidence of publication as stored. */
@Entity
@Table(name = "duty_evidence")
@SuppressWarnings("NullAway.Init")
public class DutyEvidenceRow {

    @Id
    public UUID id;

    public String forceCode;

    public String duty;

    public String about;

    public LocalDate publishedOn;

    public String address;
}
