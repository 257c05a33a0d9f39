package uk.answerable.meetings.proposal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.proposal.rules.ProposalState;
import uk.answerable.meetings.proposal.rules.Signal;

/** A proposal as stored. */
@Entity
@Table(name = "topic_proposal")
@SuppressWarnings("NullAway.Init")
public class ProposalRow {

    @Id
    public UUID id;

    public UUID signalId;

    public String forceCode;

    public String measureCode;

    public String area;

    public String statistic;

    public LocalDate periodStart;

    public LocalDate periodEnd;

    public String ruleSet;

    public String kind;

    public String side;

    public String judgement;

    public Instant proposedAt;

    @Enumerated(EnumType.STRING)
    public ProposalState state;

    public @Nullable UUID topicId;

    public @Nullable UUID meetingId;

    public @Nullable String reason;

    static ProposalRow of(Signal signal, Instant now) {
        var row = new ProposalRow();
        row.id = Ids.next();
        row.signalId = signal.id();
        row.forceCode = signal.force();
        row.measureCode = signal.measure();
        row.area = signal.area();
        row.statistic = signal.statistic();
        row.periodStart = signal.periodStart();
        row.periodEnd = signal.periodEnd();
        row.ruleSet = signal.ruleSet();
        row.kind = signal.kind();
        row.side = signal.side();
        row.judgement = signal.judgement();
        row.proposedAt = now;
        row.state = ProposalState.PROPOSED;
        return row;
    }

    public Signal signal() {
        return new Signal(
                signalId,
                forceCode,
                measureCode,
                area,
                statistic,
                periodStart,
                periodEnd,
                ruleSet,
                kind,
                side,
                judgement);
    }

    /** It is the office's own that holds the force to account. */
    public Place place() {
        return Place.ofForce(Place.ANY, forceCode);
    }
}
