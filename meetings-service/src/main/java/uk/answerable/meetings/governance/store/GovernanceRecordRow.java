package uk.answerable.meetings.governance.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.governance.rules.RecordAudience;
import uk.answerable.meetings.governance.rules.RecordReview;
import uk.answerable.meetings.governance.rules.ReviewSchedule;
import uk.answerable.meetings.governance.rules.RiskLevel;

/** A record as it is now; what its fields say stands by version. */
@Entity
@Table(name = "governance_record")
@SuppressWarnings("NullAway.Init")
public class GovernanceRecordRow {

    @Id
    public UUID id;

    public String forceCode;

    public @Nullable String bodyCode;

    /** {@code panel} for what a panel keeps for itself, {@code office} for the rest. */
    public String side;

    public String kind;

    @Enumerated(EnumType.STRING)
    public RecordAudience seenBy;

    @Enumerated(EnumType.STRING)
    public RecordReview review;

    public String title;

    public String owner;

    @Enumerated(EnumType.STRING)
    public @Nullable RiskLevel riskLevel;

    public @Nullable Integer rung;

    public @Nullable LocalDate nextReview;

    public @Nullable LocalDate endedOn;

    public int version;

    public Place place() {
        return new Place(side, forceCode, bodyCode);
    }

    ReviewSchedule.Standing standing() {
        return new ReviewSchedule.Standing(riskLevel, rung, nextReview);
    }

    void stands(ReviewSchedule.Standing standing) {
        riskLevel = standing.level();
        rung = standing.rung();
        nextReview = standing.next();
    }
}
