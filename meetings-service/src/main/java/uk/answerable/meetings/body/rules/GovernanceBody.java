package uk.answerable.meetings.body.rules;

import java.time.LocalDate;
import java.util.Optional;

/** A body that meets. Its kind decides its law; no flag does. */
public sealed interface GovernanceBody {

    BodyIdentity identity();

    BodyKind kind();

    /** The law of its meetings on a day. */
    BodyLaw law(MeetingPolicies policies, LocalDate on);

    default String code() {
        return identity().code();
    }

    /** Reads a citation; empty when it is none, or not of the regime this body may use. */
    default Optional<Exemption> exemption(String cited) {
        return Exemption.parse(cited, identity().nation())
                .filter(exemption -> regime().filter(exemption.regime()::equals).isPresent());
    }

    /** The regime its private items cite. */
    Optional<ExemptionRegime> regime();

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
        public Optional<ExemptionRegime> regime() {
            return Optional.of(ExemptionRegime.SCHEDULE_12A);
        }

        @Override
        public BodyLaw law(MeetingPolicies policies, LocalDate on) {
            var notice = policies.inForce(
                    MeetingPolicies.AGENDA_NOTICE, kind(), identity().nation(), on);
            return new BodyLaw(
                    "Police Reform and Social Responsibility Act 2011, section 28; Local Government Act 1972, Part VA",
                    ExemptionRegime.SCHEDULE_12A,
                    notice.map(MeetingPolicy::amount).orElse(null),
                    true,
                    "open to the public unless excluded by resolution");
        }
    }

    /** A commissioner's public board: Part VA does not apply; the office's own policy, citing FOIA sections. */
    record CommissionersBoard(BodyIdentity identity) implements GovernanceBody {
        @Override
        public BodyKind kind() {
            return BodyKind.COMMISSIONERS_BOARD;
        }

        @Override
        public Optional<ExemptionRegime> regime() {
            return Optional.of(ExemptionRegime.FOIA);
        }

        @Override
        public BodyLaw law(MeetingPolicies policies, LocalDate on) {
            return new BodyLaw(
                    "The commissioner's own policy; SI 2011/3050 (specified information)",
                    ExemptionRegime.FOIA,
                    null,
                    false,
                    "Part 1 may be observed; Part 2 is private");
        }
    }

    /** A commissioner's closed meeting with the chief constable; what is published is public, the meeting is not. */
    record AssuranceMeeting(BodyIdentity identity) implements GovernanceBody {
        @Override
        public BodyKind kind() {
            return BodyKind.ASSURANCE_MEETING;
        }

        @Override
        public Optional<ExemptionRegime> regime() {
            return Optional.of(ExemptionRegime.FOIA);
        }

        @Override
        public BodyLaw law(MeetingPolicies policies, LocalDate on) {
            return new BodyLaw(
                    "The commissioner's own policy; SI 2011/3050 (specified information)",
                    ExemptionRegime.FOIA,
                    null,
                    false,
                    "closed; notes or papers are published afterwards");
        }
    }

    /** A body that is only known by name. */
    record RegisteredBody(BodyIdentity identity) implements GovernanceBody {
        @Override
        public BodyKind kind() {
            return BodyKind.OTHER;
        }

        @Override
        public Optional<ExemptionRegime> regime() {
            return Optional.empty();
        }

        @Override
        public BodyLaw law(MeetingPolicies policies, LocalDate on) {
            return new BodyLaw("its own terms of reference", null, null, false, "not stated");
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
