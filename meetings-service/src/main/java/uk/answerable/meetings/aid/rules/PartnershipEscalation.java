package uk.answerable.meetings.aid.rules;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Incidents of one case in the rolling time before a day (004:2(6) s15). */
final class PartnershipEscalation {

    private static final Comparator<KeptRecord> BY_DAY =
            Comparator.comparing(one -> one.day("on").orElse(LocalDate.MIN));

    private PartnershipEscalation() {}

    static Stream<Aid> aids(KeptRecords records, List<AidPolicy> policies, LocalDate today) {
        return records
                .ofKind("PARTNERSHIP_INCIDENT")
                .collect(groupingBy(one -> one.text("case").orElse(one.title())))
                .entrySet()
                .stream()
                .flatMap(ofCase -> AidPolicy.inForce(policies, "escalation", today)
                        .flatMap(policy -> of(ofCase.getKey(), ofCase.getValue(), policy, today).stream()));
    }

    private static List<Aid> of(String name, List<KeptRecord> incidents, AidPolicy policy, LocalDate today) {
        var counted = incidents.stream()
                .filter(one -> one.says("risk", policy.of()))
                .filter(one -> !policy.children() || one.says("children", "yes"))
                .filter(one ->
                        one.day("on").filter(day -> policy.counts(day, today)).isPresent())
                .sorted(BY_DAY)
                .toList();
        return counted.size() < policy.atLeast()
                ? List.of()
                : List.of(new Aid(
                        AidKind.ESCALATION,
                        counted.getLast().id(),
                        "%s: %d incidents of %s risk%s in the %d months to %s, the last on %s; %d or more are reviewed for the multi-agency conference"
                                .formatted(
                                        name,
                                        counted.size(),
                                        policy.of(),
                                        policy.children() ? " with children involved" : "",
                                        policy.months(),
                                        Aid.day(today),
                                        Aid.day(counted.getLast().day("on").orElse(today)),
                                        policy.atLeast())));
    }
}
