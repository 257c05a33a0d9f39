package uk.answerable.meetings.scrutiny.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An ask nobody answered, as stored. */
@Entity
@Table(name = "unanswered_ask")
@SuppressWarnings("NullAway.Init")
public class UnansweredAskRow {

    @Id
    public UUID id;

    public UUID reportId;

    public int position;

    public String topic;

    public String gist;
}
