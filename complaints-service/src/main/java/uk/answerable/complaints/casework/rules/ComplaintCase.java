package uk.answerable.complaints.casework.rules;

import java.time.LocalDate;
import java.util.Optional;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** A complaint case; each state is a type and knows what can be done in it. */
public sealed interface ComplaintCase {

    CaseIdentity identity();

    CaseState state();

    /** The day it was recorded, if it was. */
    Optional<LocalDate> dayRecorded();

    /** The day it was finalised, if it was. */
    Optional<LocalDate> dayFinalised();

    /** Known, not yet recorded. */
    record Received(CaseIdentity identity) implements ComplaintCase {
        @Override
        public CaseState state() {
            return CaseState.RECEIVED;
        }

        @Override
        public Optional<LocalDate> dayRecorded() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> dayFinalised() {
            return Optional.empty();
        }

        /** Records the complaint (Police Reform Act 2002 Sch 3 para 2). */
        public Outcome<Recorded> record(LocalDate on, LocalDate today) {
            return CaseDates.after(identity.receivedOn(), "received", "input.recordedOn", on, today)
                    .map(day -> new Recorded(identity.changed(), day));
        }
    }

    /** Recorded and being handled. */
    record Recorded(CaseIdentity identity, LocalDate recordedOn) implements ComplaintCase {
        @Override
        public CaseState state() {
            return CaseState.RECORDED;
        }

        @Override
        public Optional<LocalDate> dayRecorded() {
            return Optional.of(recordedOn);
        }

        @Override
        public Optional<LocalDate> dayFinalised() {
            return Optional.empty();
        }

        @Override
        public Outcome<Finalised> finalise(LocalDate on, LocalDate today) {
            return CaseDates.after(recordedOn, "recorded", "input.finalisedOn", on, today)
                    .map(day -> new Finalised(identity.changed(), recordedOn, day));
        }
    }

    /** Closed. */
    record Finalised(CaseIdentity identity, LocalDate recordedOn, LocalDate finalisedOn) implements ComplaintCase {
        @Override
        public CaseState state() {
            return CaseState.FINALISED;
        }

        @Override
        public Optional<LocalDate> dayRecorded() {
            return Optional.of(recordedOn);
        }

        @Override
        public Optional<LocalDate> dayFinalised() {
            return Optional.of(finalisedOn);
        }

        @Override
        public Outcome<Finalised> finalise(LocalDate on, LocalDate today) {
            return Outcome.refused(Refusal.of(
                    ProblemCode.ALREADY_DONE, "the case was finalised on %s already".formatted(finalisedOn)));
        }
    }

    /** Closes the case; only a recorded one can be. */
    default Outcome<Finalised> finalise(LocalDate on, LocalDate today) {
        return Outcome.refused(Refusal.of(ProblemCode.WRONG_STATE, "the case is not recorded yet"));
    }

    /** Closes the case as the caller last saw it; a newer version is refused with {@code VERSION_CONFLICT}. */
    default Outcome<Finalised> finalise(LocalDate on, LocalDate today, Optional<Integer> expectedVersion) {
        var version = identity().version();
        if (expectedVersion.isPresent() && expectedVersion.get() != version) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.VERSION_CONFLICT,
                    "input.expectedVersion",
                    "the case is at version %d now; look at it again".formatted(version)));
        }
        return finalise(on, today);
    }
}
