package uk.answerable.meetings.scrutiny.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An answer as stored. */
@Entity
@Table(name = "answer")
@SuppressWarnings("NullAway.Init")
public class AnswerRow {

    @Id
    public UUID id;

    public UUID requestId;

    public String reference;

    public String gist;

    public LocalDate givenOn;

    public String office;
}
