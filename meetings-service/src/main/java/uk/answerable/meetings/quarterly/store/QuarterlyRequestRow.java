package uk.answerable.meetings.quarterly.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.quarterly.rules.NumberedRequest;
import uk.answerable.meetings.quarterly.rules.RequestKind;
import uk.answerable.meetings.quarterly.rules.RequestText;

/** A request as some versions of a report put it, as stored. */
@Entity
@Table(name = "quarterly_request")
@IdClass(QuarterlyRequestRow.Key.class)
@SuppressWarnings("NullAway.Init")
public class QuarterlyRequestRow implements PartRow<NumberedRequest> {

    @Id
    public UUID scrutinyId;

    @Id
    public int number;

    @Id
    public int fromVersion;

    public @Nullable Integer untilVersion;

    @Enumerated(EnumType.STRING)
    public RequestKind kind;

    public String topic;

    public String wording;

    public String place;

    public @Nullable String measure;

    public @Nullable String withheld;

    /** What makes one. */
    public record Key(UUID scrutinyId, int number, int fromVersion) implements Serializable {}

    @Override
    public UUID scrutinyId() {
        return scrutinyId;
    }

    @Override
    public NumberedRequest part() {
        return new NumberedRequest(
                number, fromVersion, untilVersion, new RequestText(kind, topic, wording, place, measure), withheld);
    }

    @Override
    public void become(UUID scrutiny, NumberedRequest next) {
        scrutinyId = scrutiny;
        number = next.number();
        fromVersion = next.from();
        untilVersion = next.until();
        kind = next.text().kind();
        topic = next.text().topic();
        wording = next.text().wording();
        place = next.text().place();
        measure = next.text().measure();
        withheld = next.withheld();
    }
}
