package uk.answerable.meetings.decision.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.decision.rules.DecisionEntry;
import uk.answerable.meetings.decision.rules.DecisionReference;

/** A decision notice as stored. */
@Entity
@Table(name = "decision_notice")
@SuppressWarnings("NullAway.Init")
public class DecisionRow {

    @Id
    public UUID id;

    public String forceCode;

    public String series;

    public int number;

    public String title;

    public @Nullable LocalDate decidedOn;

    public String decisionMaker;

    public @Nullable Integer exemptSection;

    public @Nullable String address;

    /** What the source prints otherwise. */
    public String note;

    public static DecisionRow of(String force, DecisionReference reference, DecisionEntry entry, String note) {
        var row = new DecisionRow();
        row.id = Ids.next();
        row.forceCode = force;
        row.series = reference.series();
        row.number = reference.number();
        row.title = entry.title().strip();
        row.decidedOn = entry.decidedOn();
        row.decisionMaker = entry.decisionMaker().strip();
        row.exemptSection = entry.exemptSection();
        row.address = entry.address();
        row.note = note;
        return row;
    }

    /** Of an exempt notice others read its number and section only. */
    public Place place() {
        return Place.ofForce(exemptSection == null ? "open" : "exempt", forceCode);
    }
}
