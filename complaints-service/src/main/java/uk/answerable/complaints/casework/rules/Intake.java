package uk.answerable.complaints.casework.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.answerable.complaints.allegation.rules.Allegation;
import uk.answerable.complaints.localmodel.rules.LocalModel;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.errors.Outcome;

/**
 * A complaint as it comes in.
 *
 * @param force police force area it concerns
 * @param authority who must deal with it
 * @param madeOn day it was made; empty when it was received that day
 * @param receivedOn day the appropriate authority received it
 * @param linkedTo an earlier complaint about the same matter
 * @param allegations what is complained of, as far as known
 * @param steps what has happened to it already
 */
public record Intake(
        String force,
        AppropriateAuthority authority,
        Optional<LocalDate> madeOn,
        LocalDate receivedOn,
        Optional<UUID> linkedTo,
        List<Allegation> allegations,
        List<Step> steps) {

    public Intake {
        allegations = List.copyOf(allegations);
        steps = List.copyOf(steps);
    }

    /**
     * The case it becomes.
     *
     * @param id it shall have
     * @param model of the local policing body on the day it was made
     * @param linked the earlier complaint, when it is still being handled: this one then follows its law (SI 2020/2 reg
     *     2(2))
     */
    public Outcome<ComplaintCase> received(
            UUID id, LocalModel model, Optional<ComplaintCase> linked, Circumstances circumstances) {
        var made = dayMade();
        var regime = Regime.of(
                made,
                linked.filter(earlier -> earlier.stage().open())
                        .map(earlier -> earlier.identity().regime()));
        return CaseDates.received(receivedOn, circumstances.today())
                .then(day -> CaseDates.made(made, day))
                .map(day -> ComplaintCase.received(new CaseIdentity(
                        id, id.toString(), force, authority, regime, model, made, receivedOn, false, 0)))
                .then(complaint -> withAllegations(complaint, circumstances))
                .then(complaint -> complaint.take(steps, circumstances));
    }

    /** The day it was made. */
    public LocalDate dayMade() {
        return madeOn.orElse(receivedOn);
    }

    private Outcome<ComplaintCase> withAllegations(ComplaintCase complaint, Circumstances circumstances) {
        Outcome<ComplaintCase> result = Outcome.done(complaint);
        for (int i = 0; i < allegations.size(); i++) {
            var allegation = allegations.get(i);
            var field = "input.allegations[%d]".formatted(i);
            result = result.then(before -> before.allege(allegation, field, circumstances));
        }
        return result;
    }
}
