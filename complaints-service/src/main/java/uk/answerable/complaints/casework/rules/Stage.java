package uk.answerable.complaints.casework.rules;

/** Where a case stands; each stage is a type and carries only what is true in it. */
public sealed interface Stage {

    CaseState state();

    /** Whether anything remains to be done about the complaint itself. */
    default boolean open() {
        return true;
    }

    /** Stages under Schedule 3 in which it is worked on. */
    sealed interface UnderSchedule3 extends Stage permits Recorded, Handled {}

    /** Known; nothing decided. */
    record Received() implements Stage {
        @Override
        public CaseState state() {
            return CaseState.RECEIVED;
        }
    }

    record OutsideSchedule3() implements Stage {
        @Override
        public CaseState state() {
            return CaseState.OUTSIDE_SCHEDULE_3;
        }
    }

    record Recorded() implements UnderSchedule3 {
        @Override
        public CaseState state() {
            return CaseState.RECORDED;
        }
    }

    record Handled(Handling handling) implements UnderSchedule3 {
        @Override
        public CaseState state() {
            return CaseState.HANDLED;
        }
    }

    /**
     * Standing still for criminal proceedings.
     *
     * @param from where it goes on
     */
    record Suspended(UnderSchedule3 from) implements Stage {
        @Override
        public CaseState state() {
            return CaseState.SUSPENDED;
        }
    }

    /**
     * Closed with an outcome.
     *
     * @param from where it was closed; decides over the right to a review
     */
    record Finalised(Stage from) implements Stage {
        @Override
        public CaseState state() {
            return CaseState.FINALISED;
        }

        @Override
        public boolean open() {
            return false;
        }
    }

    record Withdrawn() implements Stage {
        @Override
        public CaseState state() {
            return CaseState.WITHDRAWN;
        }

        @Override
        public boolean open() {
            return false;
        }
    }

    record Ceased() implements Stage {
        @Override
        public CaseState state() {
            return CaseState.CEASED;
        }

        @Override
        public boolean open() {
            return false;
        }
    }

    record NotAComplaint() implements Stage {
        @Override
        public CaseState state() {
            return CaseState.NOT_A_COMPLAINT;
        }

        @Override
        public boolean open() {
            return false;
        }
    }
}
