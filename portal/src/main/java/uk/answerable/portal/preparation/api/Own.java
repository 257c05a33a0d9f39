package uk.answerable.portal.preparation.api;

import java.util.List;
import uk.answerable.portal.visitor.api.Visit;
import uk.answerable.portal.visitor.rules.Visitor.Office;

/** What is a reader's own. */
final class Own {

    private Own() {}

    /** The reader's force; an office without one is asked about no force. */
    static String force(Visit visit) {
        return visit.visitor() instanceof Office office && !office.forces().isEmpty()
                ? office.forces().getFirst()
                : "";
    }

    /** Codes of the bodies that the reader sits in, or serves. */
    static List<String> bodies(Visit visit) {
        return visit.visitor() instanceof Office office ? office.bodies() : List.of();
    }

    /** Whether what signals propose is the reader's to take up or set aside. */
    static boolean triages(Visit visit) {
        return visit.visitor() instanceof Office office
                && office.is("commissioner", "governance-officer", "performance-analyst");
    }
}
