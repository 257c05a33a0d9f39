package uk.answerable.meetings.scrutiny.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One side of a dispute as stored. */
@Entity
@Table(name = "claim_position")
@SuppressWarnings("NullAway.Init")
public class ClaimPositionRow {

    @Id
    public UUID id;

    public UUID claimId;

    public int position;

    public String office;

    public String held;
}
