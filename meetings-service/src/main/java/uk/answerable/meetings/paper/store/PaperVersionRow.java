package uk.answerable.meetings.paper.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.paper.rules.PaperForm;

/** A version of a paper as sent; it never changes. */
@Entity
@Table(name = "paper_version")
@SuppressWarnings("NullAway.Init")
public class PaperVersionRow {

    @Id
    public UUID id;

    public UUID paperId;

    public int number;

    public String label;

    @Enumerated(EnumType.STRING)
    public PaperForm form;

    public String fileSha256;

    public int size;

    public @Nullable Integer pages;

    public int ownFirstPage;

    public @Nullable LocalDate dataCut;

    public Instant sentAt;
}
