package uk.answerable.meetings.topic.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.topic.rules.AssessmentCode;
import uk.answerable.meetings.topic.rules.ContextFigure;

/** A topic of holding to account as stored. */
@Entity
@Table(name = "accountability_topic")
@SuppressWarnings("NullAway.Init")
public class AccountabilityTopicRow {

    @Id
    public UUID id;

    public UUID meetingId;

    public int position;

    public String topic;

    public String context;

    public int questions;

    public String questionsGist;

    public String findings;

    @Enumerated(EnumType.STRING)
    public Part part;

    /** Whether the public reads it, where it is of the public part. */
    public boolean published;

    public @Nullable String itemNumber;

    @Enumerated(EnumType.STRING)
    public @Nullable AssessmentCode assessment;

    public @Nullable String figureMeasure;

    public @Nullable String figureArea;

    public @Nullable String figureStatistic;

    public @Nullable String figurePeriod;

    public @Nullable String figurePrinted;

    public @Nullable Integer figureVersion;

    public @Nullable Instant figureKnownAt;

    public @Nullable LocalDate figureUsedOn;

    /** Freezes the figure as it is used now; null takes it away. */
    void freeze(@Nullable ContextFigure figure) {
        figureMeasure = figure == null ? null : figure.measure();
        figureArea = figure == null ? null : figure.area();
        figureStatistic = figure == null ? null : figure.statistic();
        figurePeriod = figure == null ? null : figure.period();
        figurePrinted = figure == null ? null : figure.printed();
        figureVersion = figure == null ? null : figure.version();
        figureKnownAt = figure == null ? null : figure.knownAt();
        figureUsedOn = figure == null ? null : figure.usedOn();
    }

    /** The figure as it was used; null where the topic is about none. */
    public @Nullable ContextFigure figure() {
        return figureMeasure == null
                        || figureArea == null
                        || figureStatistic == null
                        || figurePeriod == null
                        || figurePrinted == null
                        || figureVersion == null
                        || figureKnownAt == null
                        || figureUsedOn == null
                ? null
                : new ContextFigure(
                        figureMeasure,
                        figureArea,
                        figureStatistic,
                        figurePeriod,
                        figurePrinted,
                        figureVersion,
                        figureKnownAt,
                        figureUsedOn);
    }
}
