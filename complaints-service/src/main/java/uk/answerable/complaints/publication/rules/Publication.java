package uk.answerable.complaints.publication.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.clock.rules.Deadline;
import uk.answerable.complaints.clock.rules.Progress;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.complaints.statistics.rules.ForceStatistics;
import uk.answerable.complaints.statistics.rules.StatisticPeriod;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * The publication of complaint figures with a narrative: a draft until it is published, and then never changed.
 *
 * @param id global and opaque
 * @param force whose local policing body publishes
 * @param period of the figures
 * @param edition 1, and further ones that correct it
 * @param bulletinPublishedOn day the independent office published its figures; starts the clock
 * @param state draft, or published with its figures
 * @param version changes since it was begun
 */
public record Publication(
        UUID id,
        String force,
        StatisticPeriod period,
        int edition,
        LocalDate bulletinPublishedOn,
        Narrative narrative,
        State state,
        int version) {

    private static final String RULE = "statutory_publication";

    /** Where it stands. */
    public sealed interface State {}

    /** Being written; seen by the office only. */
    public record Draft() implements State {}

    /**
     * Published.
     *
     * @param figures as they stood then
     * @param generated whether a generator made up any case in them
     */
    public record Published(LocalDate on, List<FigureLine> figures, boolean generated) implements State {
        public Published {
            figures = List.copyOf(figures);
        }
    }

    /** Begins one. */
    public static Outcome<Publication> drafted(
            UUID id,
            String force,
            StatisticPeriod period,
            int edition,
            LocalDate bulletinPublishedOn,
            Narrative narrative,
            LocalDate today) {
        if (bulletinPublishedOn.isAfter(today)) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.DATE_IN_FUTURE,
                    "input.bulletinPublishedOn",
                    "%s is in the future".formatted(bulletinPublishedOn)));
        }
        return period.completeOn(bulletinPublishedOn)
                ? Outcome.done(
                        new Publication(id, force, period, edition, bulletinPublishedOn, narrative, new Draft(), 1))
                : Outcome.refused(Refusal.ofField(
                        ProblemCode.DATE_OUT_OF_ORDER,
                        "input.bulletinPublishedOn",
                        "%s is not after %s, the last day of the period"
                                .formatted(bulletinPublishedOn, period.lastDay())));
    }

    /** Changes the narrative of a draft. */
    public Outcome<Publication> revised(Narrative other) {
        return draftOnly()
                .map(draft ->
                        new Publication(id, force, period, edition, bulletinPublishedOn, other, state, version + 1));
    }

    /**
     * Publishes it with the figures as they stand.
     *
     * @param shown as the public may see them
     */
    public Outcome<Publication> published(ForceStatistics shown, LocalDate today) {
        return draftOnly()
                .map(draft -> new Publication(
                        id,
                        force,
                        period,
                        edition,
                        bulletinPublishedOn,
                        narrative,
                        new Published(today, FigureLine.of(shown), shown.generated()),
                        version + 1));
    }

    /** The same as the caller last saw it. */
    public Outcome<Publication> at(Optional<Integer> expectedVersion) {
        return expectedVersion.filter(expected -> expected != version).isPresent()
                ? Outcome.refused(Refusal.ofField(
                        ProblemCode.VERSION_CONFLICT,
                        "input.expectedVersion",
                        "the publication is at version %d now; look at it again".formatted(version)))
                : Outcome.done(this);
    }

    /** Until when it must be published; empty where the law did not ask for it yet. */
    public Optional<Deadline> deadline(Clocks clocks, LocalDate today) {
        var start = bulletinPublishedOn.plusDays(1);
        return clocks.deadline(
                RULE,
                Optional.of(force),
                Regime.ofDate(bulletinPublishedOn),
                start,
                new Progress(dayPublished(), List.of(), today));
    }

    /** Empty for a draft. */
    public Optional<LocalDate> dayPublished() {
        return state instanceof Published published ? Optional.of(published.on()) : Optional.empty();
    }

    private Outcome<Publication> draftOnly() {
        return dayPublished()
                .map(on -> Outcome.<Publication>refused(Refusal.of(
                        ProblemCode.WRONG_STATE,
                        "it was published on %s and is never changed; begin a further edition to correct it"
                                .formatted(on))))
                .orElseGet(() -> Outcome.done(this));
    }
}
