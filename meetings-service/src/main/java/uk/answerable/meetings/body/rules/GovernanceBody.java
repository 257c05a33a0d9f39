package uk.answerable.meetings.body.rules;

import java.time.LocalDate;
import java.util.Optional;
import uk.answerable.kernel.law.LegalRegime;
import uk.answerable.kernel.law.LegalRegimes;
import uk.answerable.kernel.law.RegimeScope;

/**
 * A body that meets. Its kind decides its law; no flag does. Which enactment that is on a day stands in the suite's
 * table of legal regimes.
 */
public sealed interface GovernanceBody {

    BodyIdentity identity();

    BodyKind kind();

    /** Where the table of legal regimes says under what law it meets. */
    RegimeScope meetings();

    /** Where the table says what its private items may cite; empty where it has no private part. */
    Optional<RegimeScope> exemptions();

    /** Clear working days between publication of its agenda and its meeting, where a statute sets any. */
    default Optional<Integer> clearDays(MeetingPolicies policies, LocalDate on) {
        return Optional.empty();
    }

    /** Whether the public leaves by resolution of the meeting itself. */
    default boolean needsExclusionResolution() {
        return false;
    }

    String publicAccess();

    /** The law of its meetings on a day. */
    default BodyLaw law(MeetingPolicies policies, LocalDate on) {
        return new BodyLaw(
                LegalRegimes.shipped()
                        .regimeOf(meetings(), on)
                        .map(LegalRegime::title)
                        .orElse("no law known for that day"),
                regime(on).orElse(null),
                clearDays(policies, on).orElse(null),
                needsExclusionResolution(),
                publicAccess());
    }

    default String code() {
        return identity().code();
    }

    /** Reads a citation; empty when it is none, or not of the regime this body may use on that day. */
    default Optional<Exemption> exemption(String cited, LocalDate on) {
        return Exemption.parse(cited, identity().nation())
                .filter(exemption ->
                        regime(on).filter(exemption.regime()::equals).isPresent());
    }

    /** The regime its private items cite on a day. */
    default Optional<ExemptionRegime> regime(LocalDate on) {
        return exemptions()
                .flatMap(scope -> LegalRegimes.shipped().regimeOf(scope, on))
                .map(regime -> ExemptionRegime.valueOf(regime.code()));
    }

    /**
     * Scrutinises the commissioner (Police Reform and Social Responsibility Act 2011, section 28). Local Government Act
     * 1972 Part VA and Schedule 12A apply with the modifications of SI 2012/2734.
     */
    record PoliceAndCrimePanel(BodyIdentity identity) implements GovernanceBody {
        @Override
        public BodyKind kind() {
            return BodyKind.POLICE_AND_CRIME_PANEL;
        }

        @Override
        public RegimeScope meetings() {
            return RegimeScope.PANEL_MEETINGS;
        }

        @Override
        public Optional<RegimeScope> exemptions() {
            return Optional.of(RegimeScope.PANEL_EXEMPTIONS);
        }

        @Override
        public Optional<Integer> clearDays(MeetingPolicies policies, LocalDate on) {
            return policies.inForce(
                            MeetingPolicies.AGENDA_NOTICE, kind(), identity().nation(), on)
                    .map(MeetingPolicy::amount);
        }

        @Override
        public boolean needsExclusionResolution() {
            return true;
        }

        @Override
        public String publicAccess() {
            return "open to the public unless excluded by resolution";
        }
    }

    /** A commissioner's public board: Part VA does not apply; the office's own policy, citing FOIA sections. */
    record CommissionersBoard(BodyIdentity identity) implements GovernanceBody {
        @Override
        public BodyKind kind() {
            return BodyKind.COMMISSIONERS_BOARD;
        }

        @Override
        public RegimeScope meetings() {
            return RegimeScope.BOARD_MEETINGS;
        }

        @Override
        public Optional<RegimeScope> exemptions() {
            return Optional.of(RegimeScope.BOARD_EXEMPTIONS);
        }

        @Override
        public String publicAccess() {
            return "Part 1 may be observed; Part 2 is private";
        }
    }

    /** A commissioner's closed meeting with the chief constable; what is published is public, the meeting is not. */
    record AssuranceMeeting(BodyIdentity identity) implements GovernanceBody {
        @Override
        public BodyKind kind() {
            return BodyKind.ASSURANCE_MEETING;
        }

        @Override
        public RegimeScope meetings() {
            return RegimeScope.ASSURANCE_MEETINGS;
        }

        @Override
        public Optional<RegimeScope> exemptions() {
            return Optional.of(RegimeScope.ASSURANCE_EXEMPTIONS);
        }

        @Override
        public String publicAccess() {
            return "closed; notes or papers are published afterwards";
        }
    }

    /** A body that is only known by name. */
    record RegisteredBody(BodyIdentity identity) implements GovernanceBody {
        @Override
        public BodyKind kind() {
            return BodyKind.OTHER;
        }

        @Override
        public RegimeScope meetings() {
            return RegimeScope.OTHER_MEETINGS;
        }

        @Override
        public Optional<RegimeScope> exemptions() {
            return Optional.empty();
        }

        @Override
        public String publicAccess() {
            return "not stated";
        }
    }

    static GovernanceBody of(BodyKind kind, BodyIdentity identity) {
        return switch (kind) {
            case POLICE_AND_CRIME_PANEL -> new PoliceAndCrimePanel(identity);
            case COMMISSIONERS_BOARD -> new CommissionersBoard(identity);
            case ASSURANCE_MEETING -> new AssuranceMeeting(identity);
            case OTHER -> new RegisteredBody(identity);
        };
    }
}
