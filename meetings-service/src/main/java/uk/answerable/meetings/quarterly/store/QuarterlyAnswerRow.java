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
import uk.answerable.meetings.quarterly.rules.AnswerText;
import uk.answerable.meetings.quarterly.rules.GivenAnswer;
import uk.answerable.meetings.scrutiny.rules.AnswerKind;

/** An answer as some versions of a response give it, as stored; one without a day is the force's draft. */
@Entity
@Table(name = "quarterly_answer")
@IdClass(QuarterlyAnswerRow.Key.class)
@SuppressWarnings("NullAway.Init")
public class QuarterlyAnswerRow implements PartRow<GivenAnswer> {

    @Id
    public UUID scrutinyId;

    @Id
    public int number;

    @Id
    public int fromVersion;

    public @Nullable Integer untilVersion;

    @Enumerated(EnumType.STRING)
    public AnswerKind kind;

    public boolean partly;

    public String text;

    public @Nullable String promise;

    public @Nullable LocalDate givenOn;

    public @Nullable String held;

    public @Nullable String withheld;

    /** What makes one. */
    public record Key(UUID scrutinyId, int number, int fromVersion) implements Serializable {}

    @Override
    public UUID scrutinyId() {
        return scrutinyId;
    }

    @Override
    public GivenAnswer part() {
        return new GivenAnswer(
                number,
                fromVersion,
                untilVersion,
                new AnswerText(kind, partly, text, promise),
                givenOn,
                held,
                withheld);
    }

    @Override
    public void become(UUID scrutiny, GivenAnswer next) {
        scrutinyId = scrutiny;
        number = next.number();
        fromVersion = next.from();
        untilVersion = next.until();
        kind = next.text().kind();
        partly = next.text().partly();
        text = next.text().text();
        promise = next.text().promise();
        givenOn = next.givenOn();
        held = next.held();
        withheld = next.withheld();
    }
}
