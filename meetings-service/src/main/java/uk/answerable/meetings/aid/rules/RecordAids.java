package uk.answerable.meetings.aid.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that records come to on a day.
 *
 * @param policies how many in how long (record-aids.csv)
 */
public record RecordAids(List<AidPolicy> policies) {

    /** The kinds of records that are looked at. */
    public static final List<String> KINDS = List.of(
            "PARTNERSHIP_INCIDENT",
            "POLICY",
            "CHIEF_OFFICER_LEAD",
            "MEMBER_PORTFOLIO",
            "PORTFOLIO_VISIT",
            "TIER_EXCEPTION",
            "TARGET",
            "ABSTRACTION",
            "COHORT",
            "CASE_STUDY",
            "CHARTER_OBLIGATION");

    public RecordAids {
        policies = List.copyOf(policies);
    }

    /** In order, each kind of aid once a record. */
    public List<Aid> of(KeptRecords records, LocalDate today) {
        return Stream.of(
                        PartnershipEscalation.aids(records, policies, today),
                        PolicyLeads.aids(records),
                        PortfolioVisits.aids(records, policies, today),
                        TierExceptions.aids(records, today),
                        TargetCascade.aids(records),
                        AbstractionShare.aids(records),
                        casesMissing(records, today),
                        withoutEvidence(records))
                .flatMap(aids -> aids)
                .sorted(Aid.IN_ORDER)
                .toList();
    }

    /** A cohort too small for a framework is assured by cases, so there are some (002 1.3). */
    private Stream<Aid> casesMissing(KeptRecords records, LocalDate today) {
        return AidPolicy.inForce(policies, "case-studies", today)
                .flatMap(policy -> records.ofKind("COHORT")
                        .filter(cohort -> cohort.says("assuredBy", "case studies"))
                        .filter(cohort -> records.tied(cohort, "CASE_STUDY")
                                        .flatMap(study -> study.day("on").stream())
                                        .filter(day -> policy.counts(day, today))
                                        .count()
                                < policy.atLeast())
                        .map(cohort -> new Aid(
                                AidKind.CASES_MISSING,
                                cohort.id(),
                                "%s is assured by case studies, and fewer than %d stand to it in the %d months to %s"
                                        .formatted(
                                                cohort.title(), policy.atLeast(), policy.months(), Aid.day(today)))));
    }

    private static Stream<Aid> withoutEvidence(KeptRecords records) {
        return records.ofKind("CHARTER_OBLIGATION")
                .filter(one -> one.says("met", "met") && one.text("evidence").isEmpty())
                .map(one -> new Aid(
                        AidKind.OBLIGATION_WITHOUT_EVIDENCE,
                        one.id(),
                        "%s is said to be met, and nothing shows it".formatted(one.title())));
    }
}
