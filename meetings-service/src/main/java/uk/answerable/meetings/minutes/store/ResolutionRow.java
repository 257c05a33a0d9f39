package uk.answerable.meetings.minutes.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.minutes.rules.Resolution;

/** A resolution as stored. */
@Entity
@Table(name = "resolution")
@SuppressWarnings("NullAway.Init")
public class ResolutionRow {

    @Id
    public UUID id;

    public UUID meetingId;

    public int position;

    public String itemNumber;

    @Enumerated(EnumType.STRING)
    public Part part;

    public String text;

    public boolean voted;

    public @Nullable String mover;

    public @Nullable String seconder;

    public boolean unanimous;

    public @Nullable Integer inFavour;

    public @Nullable Integer against;

    public @Nullable Integer abstained;

    public boolean published;

    public static ResolutionRow of(UUID meeting, int position, Resolution resolution, boolean published) {
        var row = new ResolutionRow();
        row.id = Ids.next();
        row.meetingId = meeting;
        row.position = position;
        row.itemNumber = resolution.item();
        row.part = resolution.part();
        row.text = resolution.text().strip();
        row.published = published;
        if (resolution.way() instanceof Resolution.Vote(var mover, var seconder, var count)) {
            row.voted = true;
            row.mover = mover;
            row.seconder = seconder;
            switch (count) {
                case Resolution.Unanimous() -> row.unanimous = true;
                case Resolution.Counted(var inFavour, var against, var abstained) -> {
                    row.inFavour = inFavour;
                    row.against = against;
                    row.abstained = abstained;
                }
            }
        }
        return row;
    }

    public Resolution resolution() {
        return new Resolution(itemNumber, part, text, way());
    }

    private Resolution.Way way() {
        if (!voted) {
            return new Resolution.Agreement();
        }
        return new Resolution.Vote(
                mover,
                seconder,
                inFavour == null || against == null || abstained == null
                        ? new Resolution.Unanimous()
                        : new Resolution.Counted(inFavour, against, abstained));
    }

    /** As the agenda prints it beside the item. */
    public String outcome() {
        if (unanimous) {
            return text + " (unanimous of those present)";
        }
        return voted ? "%s (%d for, %d against, %d abstained)".formatted(text, inFavour, against, abstained) : text;
    }
}
