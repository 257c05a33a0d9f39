package uk.answerable.meetings.aid.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The strategic lead that a policy names beside the office that leads (003 CA, MP: two named the wrong one). */
final class PolicyLeads {

    private PolicyLeads() {}

    static Stream<Aid> aids(KeptRecords records) {
        return records.ofKind("POLICY").flatMap(policy -> of(records, policy).stream());
    }

    private static Optional<Aid> of(KeptRecords records, KeptRecord policy) {
        var named = policy.text("lead").orElse("");
        var leads = policy.text("subject")
                .flatMap(subject -> records.ofKind("CHIEF_OFFICER_LEAD")
                        .filter(lead -> same(lead.text("subject").orElse(""), subject))
                        .findFirst()
                        .flatMap(lead -> lead.text("office")))
                .or(() -> policy.text("actualLead"));
        if (leads.isEmpty()) {
            return Optional.of(new Aid(
                    AidKind.LEAD_UNKNOWN,
                    policy.id(),
                    "%s names %s as its lead; no record says who leads".formatted(policy.title(), named)));
        }
        return leads.filter(office -> !same(office, named))
                .map(office -> new Aid(
                        AidKind.LEAD_DIFFERS,
                        policy.id(),
                        "%s names %s as its lead, and %s leads".formatted(policy.title(), named, office)));
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
