package uk.answerable.meetings.body.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dated numbers of meetings law (meeting-policies.csv). */
public record MeetingPolicies(List<MeetingPolicy> all) {

    /** Clear working days between publication of an agenda and its meeting. */
    public static final String AGENDA_NOTICE = "agenda-notice";

    /** One in so many of the members must be there. */
    public static final String QUORUM = "quorum";

    /** Days after appointment in which a member registers interests. */
    public static final String INTERESTS_REGISTER = "interests-register";

    public MeetingPolicies {
        all = List.copyOf(all);
    }

    public Optional<MeetingPolicy> inForce(String rule, BodyKind kind, Nation nation, LocalDate on) {
        return all.stream()
                .filter(policy -> policy.rule().equals(rule))
                .filter(policy -> policy.bodyKind() == kind && policy.nation() == nation)
                .filter(policy -> policy.inForceOn(on))
                .findFirst();
    }
}
