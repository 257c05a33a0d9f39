package uk.answerable.meetings.governance.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.governance.rules.RiskLevel;

/** A record as it was after a change. */
@Entity
@Table(name = "governance_version")
@SuppressWarnings("NullAway.Init")
public class GovernanceVersionRow {

    /** Which record, in which version. */
    @Embeddable
    public record Key(UUID recordId, int version) {}

    @EmbeddedId
    public Key key;

    public String title;

    public String owner;

    @Enumerated(EnumType.STRING)
    public @Nullable RiskLevel riskLevel;

    public @Nullable LocalDate nextReview;

    public LocalDate changedOn;

    /** Who changed it. */
    public String office;

    public String reason;

    public static GovernanceVersionRow of(GovernanceRecordRow row, LocalDate changedOn, String office, String reason) {
        var version = new GovernanceVersionRow();
        version.key = new Key(row.id, row.version);
        version.title = row.title;
        version.owner = row.owner;
        version.riskLevel = row.riskLevel;
        version.nextReview = row.nextReview;
        version.changedOn = changedOn;
        version.office = office;
        version.reason = reason;
        return version;
    }
}
