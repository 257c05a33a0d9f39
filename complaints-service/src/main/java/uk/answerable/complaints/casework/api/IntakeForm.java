package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.allegation.rules.Allegation;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.casework.rules.Intake;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Intakes from what callers send. */
final class IntakeForm {

    /** A case with more would be several; the largest in the public statistics stay far below it. */
    private static final int MOST_ALLEGATIONS = 100;

    private IntakeForm() {}

    static Outcome<Intake> of(ReceiveComplaintInput input) {
        return intake(
                input.force(),
                input.receivedOn(),
                input.madeOn(),
                input.chiefOfficersOwnConduct(),
                input.linkedTo(),
                input.allegations(),
                List.of());
    }

    static Outcome<Intake> of(RecordComplaintInput input) {
        var steps = new ArrayList<Step>();
        steps.add(new Step.Recorded(input.recordedOn(), Optional.ofNullable(input.reason())));
        if (input.handling() != null) {
            steps.add(new Step.HandlingDecided(input.recordedOn(), input.handling()));
        }
        return intake(
                input.force(),
                input.receivedOn(),
                input.madeOn(),
                input.chiefOfficersOwnConduct(),
                input.linkedTo(),
                input.allegations(),
                steps);
    }

    /** Bodies of REST requests are not checked by a schema. */
    static Outcome<RecordComplaintInput> complete(@Nullable RecordComplaintInput input) {
        if (input == null) {
            return Outcome.refused(Refusal.of(ProblemCode.INVALID_INPUT, "the body is empty"));
        }
        var missing = new ArrayList<Refusal>();
        require(input.force(), "force", missing);
        require(input.receivedOn(), "receivedOn", missing);
        require(input.recordedOn(), "recordedOn", missing);
        var allegations = given(input.allegations());
        for (int i = 0; i < allegations.size(); i++) {
            require(allegations.get(i).category(), "allegations[%d].category".formatted(i), missing);
        }
        return missing.isEmpty() ? Outcome.done(input) : Outcome.refused(missing);
    }

    private static void require(@Nullable Object value, String field, List<Refusal> missing) {
        if (value == null) {
            missing.add(Refusal.ofField(ProblemCode.INVALID_INPUT, field, field + " is missing"));
        }
    }

    private static Outcome<Intake> intake(
            String force,
            LocalDate receivedOn,
            @Nullable LocalDate madeOn,
            @Nullable Boolean chiefOfficersOwnConduct,
            @Nullable String linkedTo,
            @Nullable List<AllegationInput> allegations,
            List<Step> steps) {
        var made = Optional.ofNullable(madeOn);
        var put = given(allegations);
        if (put.size() > MOST_ALLEGATIONS) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    "input.allegations",
                    "%d allegations; a case takes at most %d".formatted(put.size(), MOST_ALLEGATIONS)));
        }
        Optional<UUID> linked;
        try {
            linked = Optional.ofNullable(linkedTo).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.NOT_FOUND, "input.linkedTo", "there is no such case to link to"));
        }
        return Outcome.done(new Intake(
                force,
                AppropriateAuthority.of(Boolean.TRUE.equals(chiefOfficersOwnConduct)),
                made,
                receivedOn,
                linked,
                put.stream().map(IntakeForm::allegation).toList(),
                steps));
    }

    static Allegation allegation(AllegationInput input) {
        return new Allegation(
                1,
                input.category(),
                Boolean.TRUE.equals(input.aboutConduct()),
                Set.copyOf(given(input.grounds())),
                Set.copyOf(given(input.referral())),
                Set.copyOf(given(input.factors())),
                Optional.empty());
    }

    /** The graph's lists may hold nulls, which mean nothing. */
    static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
