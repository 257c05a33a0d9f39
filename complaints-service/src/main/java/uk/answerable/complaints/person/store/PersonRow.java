package uk.answerable.complaints.person.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.person.rules.ComplainantStanding;
import uk.answerable.complaints.person.rules.Part;
import uk.answerable.complaints.person.rules.PartName;
import uk.answerable.complaints.person.rules.ServingAs;

/** A row of {@code case_person}. */
@Entity
@Table(name = "case_person")
public class PersonRow {

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    PartName part;

    @Nullable
    @Enumerated(EnumType.STRING)
    ComplainantStanding standing;

    @Nullable
    @Enumerated(EnumType.STRING)
    ServingAs servingAs;

    @Nullable
    Integer actsFor;

    @Nullable
    LocalDate consentOn;

    /** Which case, the how manieth. */
    @Embeddable
    public record Key(UUID caseId, int number) {}

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected PersonRow() {}

    PersonRow(UUID caseId, int number, Part as) {
        key = new Key(caseId, number);
        part = as.name();
        switch (as) {
            case Part.Complainant(var why) -> standing = why;
            case Part.Representative(var complainant, var day) -> {
                actsFor = complainant;
                consentOn = day;
            }
            case Part.PersonServing(var capacity) -> servingAs = capacity;
        }
    }

    UUID caseId() {
        return key.caseId();
    }

    int number() {
        return key.number();
    }

    /** The database sees to it that each part has what belongs to it. */
    Part as() {
        return switch (part) {
            case COMPLAINANT -> new Part.Complainant(Objects.requireNonNull(standing));
            case REPRESENTATIVE ->
                new Part.Representative(Objects.requireNonNull(actsFor), Objects.requireNonNull(consentOn));
            case PERSON_SERVING -> new Part.PersonServing(Objects.requireNonNull(servingAs));
        };
    }
}
