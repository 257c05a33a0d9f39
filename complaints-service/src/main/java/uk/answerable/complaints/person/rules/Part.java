package uk.answerable.complaints.person.rules;

import java.time.LocalDate;

/** What a person is in a case. It says nothing of who they are. */
public sealed interface Part {

    PartName name();

    /** Complains. */
    record Complainant(ComplainantStanding standing) implements Part {
        @Override
        public PartName name() {
            return PartName.COMPLAINANT;
        }
    }

    /**
     * Acts for a complainant, with consent in writing (Police Reform Act 2002 s.12(6)).
     *
     * @param actsFor number of the complainant
     * @param consentOn day of the written consent
     */
    record Representative(int actsFor, LocalDate consentOn) implements Part {
        @Override
        public PartName name() {
            return PartName.REPRESENTATIVE;
        }
    }

    /** Is complained against. */
    record PersonServing(ServingAs servingAs) implements Part {
        @Override
        public PartName name() {
            return PartName.PERSON_SERVING;
        }
    }
}
