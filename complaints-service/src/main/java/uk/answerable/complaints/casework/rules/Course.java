package uk.answerable.complaints.casework.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.answerable.complaints.allegation.rules.AllegationOutcome;
import uk.answerable.kernel.calendar.Pause;

/** The steps of a case in the order they happened, and what they made of it. */
public record Course(List<Step> steps) {

    public static final Course BEGINNING = new Course(List.of());

    public Course {
        steps = List.copyOf(steps);
    }

    /** The same course with one step more. */
    Course with(Step step) {
        return new Course(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** Where the case stands. */
    public Stage stage() {
        Stage stage = new Stage.Received();
        for (var step : steps) {
            stage = after(stage, step);
        }
        return stage;
    }

    private static Stage after(Stage stage, Step step) {
        return switch (step) {
            case Step.TriagedAway away -> new Stage.NotAComplaint();
            case Step.LoggedOutside outside -> new Stage.OutsideSchedule3();
            case Step.Recorded recorded -> new Stage.Recorded();
            case Step.HandlingDecided decided -> new Stage.Handled(decided.handling());
            case Step.ReferralDecided decided ->
                decided.decision().handling().<Stage>map(Stage.Handled::new).orElse(stage);
            case Step.Suspended suspended ->
                stage instanceof Stage.UnderSchedule3 from ? new Stage.Suspended(from) : stage;
            case Step.Resumed resumed -> stage instanceof Stage.Suspended(var from) ? from : stage;
            case Step.Ceased ceased -> new Stage.Ceased();
            case Step.Withdrawn withdrawn -> new Stage.Withdrawn();
            case Step.Finalised finalised -> new Stage.Finalised(stage);
            case Step.Reopened reopened -> stage instanceof Stage.Finalised(var from) ? reopened(from) : stage;
            case Step.Acknowledged told -> stage;
            case Step.Contacted asked -> stage;
            case Step.ReferralBecameClear clear -> stage;
            case Step.Referred referred -> stage;
            case Step.SeverityAssessed assessed -> stage;
            case Step.WishAsked asked -> stage;
            case Step.UpdateSent told -> stage;
            case Step.TimelinessLetterSent written -> stage;
            case Step.AllegationDecided decided -> stage;
            case Step.OutcomeProvided provided -> stage;
            case Step.ReviewApplied applied -> stage;
            case Step.ReviewDecided decided -> stage;
        };
    }

    /** How a recorded case is handled is decided anew. */
    private static Stage reopened(Stage from) {
        return from instanceof Stage.OutsideSchedule3 ? from : new Stage.Recorded();
    }

    /** The last step of a kind. */
    public <S extends Step> Optional<S> last(Class<S> kind) {
        return steps.reversed().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** The first step of a kind. */
    public <S extends Step> Optional<S> first(Class<S> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The last step of a kind since the case was opened, or opened again. */
    <S extends Step> Optional<S> current(Class<S> kind) {
        return sinceOpened().last(kind);
    }

    private Course sinceOpened() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) instanceof Step.Reopened) {
                return new Course(steps.subList(i, steps.size()));
            }
        }
        return this;
    }

    /** The day of the last step that moved the case to another stage. */
    Optional<LocalDate> lastMove() {
        Stage stage = new Stage.Received();
        Optional<LocalDate> moved = Optional.empty();
        for (var step : steps) {
            var next = after(stage, step);
            if (!next.equals(stage)) {
                moved = Optional.of(step.on());
            }
            stage = next;
        }
        return moved;
    }

    /** What was decided about an allegation since the case was opened. */
    Optional<AllegationOutcome> outcome(int allegation) {
        return sinceOpened().steps.reversed().stream()
                .filter(step -> step instanceof Step.AllegationDecided decided && decided.allegation() == allegation)
                .map(step -> ((Step.AllegationDecided) step).outcome())
                .findFirst();
    }

    /** Whether a referral is on its way and not decided. */
    boolean referralPending() {
        return current(Step.ReferralBecameClear.class).isPresent()
                && current(Step.ReferralDecided.class).isEmpty();
    }

    /** Times in which it stood still; one that lasts ends on {@code today}. */
    public List<Pause> suspensions(LocalDate today) {
        var pauses = new ArrayList<Pause>();
        Optional<LocalDate> since = Optional.empty();
        for (var step : steps) {
            if (step instanceof Step.Suspended) {
                since = Optional.of(step.on());
            } else if (since.isPresent()
                    && (step instanceof Step.Resumed
                            || step instanceof Step.Ceased
                            || step instanceof Step.Withdrawn)) {
                pauses.add(new Pause(since.get(), step.on()));
                since = Optional.empty();
            }
        }
        since.filter(from -> !from.isAfter(today)).ifPresent(from -> pauses.add(new Pause(from, today)));
        return pauses;
    }
}
