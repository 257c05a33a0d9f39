package uk.answerable.meetings.quarterly.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.quarterly.rules.ScrutinySide;
import uk.answerable.meetings.quarterly.rules.ScrutinyVersion;

/** A version of a report, a response or a publication as stored. */
@Entity
@Table(name = "quarterly_version")
@IdClass(QuarterlyVersionRow.Key.class)
@SuppressWarnings("NullAway.Init")
public class QuarterlyVersionRow implements PartRow<ScrutinyVersion> {

    @Id
    public UUID scrutinyId;

    @Id
    @Enumerated(EnumType.STRING)
    public ScrutinySide side;

    @Id
    public int version;

    public LocalDate madeOn;

    public @Nullable String reason;

    /** What makes one. */
    public record Key(UUID scrutinyId, ScrutinySide side, int version) implements Serializable {}

    @Override
    public UUID scrutinyId() {
        return scrutinyId;
    }

    @Override
    public ScrutinyVersion part() {
        return new ScrutinyVersion(side, version, madeOn, reason);
    }

    @Override
    public void become(UUID scrutiny, ScrutinyVersion next) {
        scrutinyId = scrutiny;
        side = next.side();
        version = next.version();
        madeOn = next.on();
        reason = next.reason();
    }
}
