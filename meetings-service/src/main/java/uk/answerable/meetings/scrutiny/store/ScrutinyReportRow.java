package uk.answerable.meetings.scrutiny.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A scrutiny report as stored. */
@Entity
@Table(name = "scrutiny_report")
@SuppressWarnings("NullAway.Init")
public class ScrutinyReportRow {

    @Id
    public UUID id;

    public String reference;

    public String forceCode;

    public String title;

    public String version;

    public LocalDate date;

    public String author;

    public String marking;

    public UUID meetingId;
}
