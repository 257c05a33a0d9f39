package uk.answerable.meetings.reference.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a version of the reference data was loaded. */
@Entity
@Table(name = "reference_load")
@SuppressWarnings("NullAway.Init")
public class ReferenceLoadRow {

    @Id
    public String checksum;

    public Instant loadedAt;
}
