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
import uk.answerable.complaints.intake.rules.Arrival;
import uk.answerable.complaints.person.api.ComplainantInput;
import uk.answerable.complaints.person.api.PersonForm;
import uk.answerable.complaints.person.api.PersonServingInput;
import uk.answerable.complaints.vault.rules.PlainText;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Intakes from what callers send. */
final class IntakeForm {

    /** A case with more would be several; the largest in the public statistics stay far below it. */
    private static final int MOST_ALLEGATIONS = 100;

    private IntakeForm() {}

    static Outcome<Arrival> of(ReceiveComplaintInput input, LocalDate today) {
        return intake(
                        input.force(),
                        input.receivedOn(),
                        input.madeOn(),
                        input.chiefOfficersOwnConduct(),
                        input.linkedTo(),
                        input.allegations(),
                        List.of())
                .then(intake ->
                        arrival(intake, input.complainants(), input.personsServing(), input.statement(), today));
    }

    static Outcome<Arrival> of(RecordComplaintInput input, LocalDate today) {
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
                        steps)
                .then(intake ->
                        arrival(intake, input.complainants(), input.personsServing(), input.statement(), today));
    }

    /** Bodies of REST requests are not checked by a schema. */
    static Outcome<RecordComplaintInput> complete(@Nullable RecordComplaintInput input) {
        if (input == null) {
            return empty();
        }
        var missing = new ArrayList<Refusal>();
        require(input.force(), "force", missing);
        require(input.receivedOn(), "receivedOn", missing);
        require(input.recordedOn(), "recordedOn", missing);
        parts(input.allegations(), input.complainants(), input.personsServing(), missing);
        return missing.isEmpty() ? Outcome.done(input) : Outcome.refused(missing);
    }

    /** The same of a complaint that is not recorded yet. */
    static Outcome<ReceiveComplaintInput> complete(@Nullable ReceiveComplaintInput input) {
        if (input == null) {
            return empty();
        }
        var missing = new ArrayList<Refusal>();
        require(input.force(), "force", missing);
        require(input.receivedOn(), "receivedOn", missing);
        parts(input.allegations(), input.complainants(), input.personsServing(), missing);
        return missing.isEmpty() ? Outcome.done(input) : Outcome.refused(missing);
    }

    private static <T> Outcome<T> empty() {
        return Outcome.refused(Refusal.of(ProblemCode.INVALID_INPUT, "the body is empty"));
    }

    private static void parts(
            @Nullable List<AllegationInput> put,
            @Nullable List<ComplainantInput> complainants,
            @Nullable List<PersonServingInput> personsServing,
            List<Refusal> missing) {
        var allegations = given(put);
        for (int i = 0; i < allegations.size(); i++) {
            require(allegations.get(i).category(), "allegations[%d].category".formatted(i), missing);
        }
        var named = given(complainants);
        for (int i = 0; i < named.size(); i++) {
            require(named.get(i).standing(), "complainants[%d].standing".formatted(i), missing);
        }
        var serving = given(personsServing);
        for (int i = 0; i < serving.size(); i++) {
            require(serving.get(i).servingAs(), "personsServing[%d].servingAs".formatted(i), missing);
        }
    }

    private static Outcome<Arrival> arrival(
            Intake intake,
            @Nullable List<ComplainantInput> complainants,
            @Nullable List<PersonServingInput> personsServing,
            @Nullable String statement,
            LocalDate today) {
        Outcome<Optional<String>> wrote = statement == null || statement.isBlank()
                ? Outcome.done(Optional.empty())
                : PlainText.of(statement, "input.statement").map(Optional::of);
        return PersonForm.of(given(complainants), given(personsServing), today)
                .then(people -> wrote.map(text -> new Arrival(intake, people, text)));
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
