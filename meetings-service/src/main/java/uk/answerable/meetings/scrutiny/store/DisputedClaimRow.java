package uk.answerable.meetings.scrutiny.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A claim in dispute as stored. */
@Entity
@Table(name = "disputed_claim")
@SuppressWarnings("NullAway.Init")
public class DisputedClaimRow {

    @Id
    public UUID id;

    public UUID reportId;

    public int position;

    public String subject;
}
