package uk.answerable.complaints.sharing.rules;

import java.util.Optional;
import uk.answerable.complaints.person.rules.Detail;
import uk.answerable.complaints.person.rules.PartName;

/** What of a case is shown or left out. Reference, law, days, allegations and steps name nobody and are always shown. */
public enum SharedField {
    COMPLAINANT_NAME,
    COMPLAINANT_BIRTH,
    COMPLAINANT_CONTACT,
    REPRESENTATIVE_NAME,
    REPRESENTATIVE_CONTACT,
    PERSON_SERVING_NAME,
    PERSON_SERVING_SERVICE,
    STATEMENT;

    /** The field a detail of somebody belongs to; empty for what is not kept of them. */
    static Optional<SharedField> of(PartName part, Detail detail) {
        return Optional.ofNullable(
                switch (part) {
                    case COMPLAINANT ->
                        switch (detail) {
                            case NAME -> COMPLAINANT_NAME;
                            case BORN_ON -> COMPLAINANT_BIRTH;
                            case EMAIL, TELEPHONE, ADDRESS -> COMPLAINANT_CONTACT;
                            case RANK, SERVICE_NUMBER -> null;
                        };
                    case REPRESENTATIVE ->
                        switch (detail) {
                            case NAME -> REPRESENTATIVE_NAME;
                            case EMAIL, TELEPHONE, ADDRESS -> REPRESENTATIVE_CONTACT;
                            case BORN_ON, RANK, SERVICE_NUMBER -> null;
                        };
                    case PERSON_SERVING ->
                        switch (detail) {
                            case NAME -> PERSON_SERVING_NAME;
                            case RANK, SERVICE_NUMBER -> PERSON_SERVING_SERVICE;
                            case BORN_ON, EMAIL, TELEPHONE, ADDRESS -> null;
                        };
                });
    }
}
