package uk.answerable.meetings.scrutiny.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.answerable.meetings.scrutiny.rules.RequestStatus;

/** A numbered request as stored. */
@Entity
@Table(name = "scrutiny_request")
@SuppressWarnings("NullAway.Init")
public class ScrutinyRequestRow {

    @Id
    public UUID id;

    public UUID reportId;

    public int number;

    public String topic;

    public String type;

    public String gist;

    public LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    public RequestStatus status;
}
