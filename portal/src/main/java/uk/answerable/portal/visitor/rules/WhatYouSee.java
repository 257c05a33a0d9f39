package uk.answerable.portal.visitor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.answerable.portal.visitor.rules.Visitor.Office;

/**
 * What signing in changes for an office, in sentences. The services decide what it may see; this explains it
 * (docs/permissions.md).
 *
 * @param office its name
 * @param sentences at least one
 */
public record WhatYouSee(String office, List<String> sentences) {

    public WhatYouSee {
        sentences = List.copyOf(sentences);
    }

    /** @param bodyNames names of bodies by code, as far as the page knows them */
    public static WhatYouSee of(Office office, Map<String, String> bodyNames) {
        var sentences = new ArrayList<String>();
        sentences.add("Everything that the public sees.");
        for (var body : office.bodies()) {
            sentences.add("Private items on the agendas of the %s, beyond their headings."
                    .formatted(bodyNames.getOrDefault(body, body)));
        }
        if (office.is("commissioner", "governance-officer", "monitoring-officer", "performance-analyst")) {
            sentences.add("Of the Police and Crime Panel's private items you see what the public sees: number, heading"
                    + " and exemption. The panel scrutinises your office.");
        }
        if (office.is("professional-standards")) {
            sentences.add("Your force's complaint cases, through the graph. Each reading of a case is recorded.");
        }
        if (office.is("performance-analyst")) {
            sentences.add("You can send in figures of your own police force area.");
        }
        return new WhatYouSee(office.name(), sentences);
    }
}
