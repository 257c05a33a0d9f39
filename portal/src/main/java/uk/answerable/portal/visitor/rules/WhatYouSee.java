package uk.answerable.portal.visitor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.answerable.portal.visitor.rules.Visitor.Office;

/**
 * What signing in changes for an office, in sentences. The services decide what it may see
 * ({@code permissions.csv} of each); this explains it.
 *
 * @param office its name
 * @param sentences at least one
 */
public record WhatYouSee(String office, List<String> sentences) {

    private static final String[] OF_THE_BOARD = {"commissioner", "governance-officer", "monitoring-officer"};

    public WhatYouSee {
        sentences = List.copyOf(sentences);
    }

    /** @param bodyNames names of bodies by code, as far as the page knows them */
    public static WhatYouSee of(Office office, Map<String, String> bodyNames) {
        var sentences = new ArrayList<String>();
        sentences.add("Everything that the public sees.");
        if (office.is("panel-member", "panel-clerk") || office.is(OF_THE_BOARD)) {
            // A page that does not know a body's name does not show its code instead.
            office.bodies().stream()
                    .map(body -> bodyNames.containsKey(body) ? "the " + bodyNames.get(body) : "your own body")
                    .distinct()
                    .map(
                            "Private items on the agendas of %s, beyond their headings, and how its actions stand."
                                    ::formatted)
                    .forEach(sentences::add);
        }
        if (office.is(OF_THE_BOARD)) {
            sentences.add(
                    "Of a Police and Crime Panel's private items you see what the public sees: number, heading and"
                            + " exemption. The panel scrutinises your office.");
        }
        if (office.is("chief-officer")) {
            sentences.add("How the actions stand that your office owns.");
        }
        if (office.is("performance-analyst", "governance-officer", "commissioner", "chief-officer")) {
            sentences.add("Figures of your own police force area that are known and not yet published.");
        }
        if (office.is("professional-standards")) {
            sentences.add("Your force's complaint cases, by asking the graph. Each reading of a case is recorded.");
        }
        if (office.is("auditor")) {
            sentences.add("Whether the audit trail is whole, by asking the services.");
        }
        return new WhatYouSee(office.name(), sentences);
    }
}
