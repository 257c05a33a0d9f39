package uk.answerable.meetings.quarterly.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.quarterly.rules.TextAsk;

/** Something the text of a report asks, as stored. */
@Entity
@Table(name = "quarterly_ask")
@IdClass(QuarterlyAskRow.Key.class)
@SuppressWarnings("NullAway.Init")
public class QuarterlyAskRow implements PartRow<TextAsk> {

    @Id
    public UUID scrutinyId;

    @Id
    public int position;

    public String place;

    public String text;

    public @Nullable Integer number;

    public @Nullable String setAside;

    /** What makes one. */
    public record Key(UUID scrutinyId, int position) implements Serializable {}

    @Override
    public UUID scrutinyId() {
        return scrutinyId;
    }

    @Override
    public TextAsk part() {
        return new TextAsk(position, place, text, number, setAside);
    }

    @Override
    public void become(UUID scrutiny, TextAsk next) {
        scrutinyId = scrutiny;
        position = next.position();
        place = next.place();
        text = next.text();
        number = next.number();
        setAside = next.setAside();
    }
}
