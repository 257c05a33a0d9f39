package uk.answerable.performance.survey.rules;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.series.rules.HowMany;

/** Windows of one question, each with the one before it that shares no response. */
public final class SurveyWindows {

    private SurveyWindows() {}

    /**
     * What somebody wants to see.
     *
     * @param question by any of its names
     * @param crimeType null for all
     * @param last windows, each a month later
     */
    public record Wanted(String question, @Nullable String crimeType, SurveyView view, YearMonth to, int last) {

        private static final HowMany LAST = new HowMany("last", 1, 24);
        private static final int TWO_WINDOWS = 24;

        /** With what is usual where nothing is said. */
        public static Outcome<Wanted> of(
                @Nullable String question,
                @Nullable String crimeType,
                @Nullable SurveyView view,
                @Nullable String to,
                @Nullable Integer last,
                YearMonth now) {
            return LAST.of(last)
                    .then(count -> month(to, now)
                            .map(until -> new Wanted(
                                    Objects.requireNonNullElse(question, SurveyStage.WHOLE_EXPERIENCE.code()),
                                    crimeType,
                                    Objects.requireNonNullElse(view, SurveyView.MONTH),
                                    until,
                                    count)));
        }

        private static Outcome<YearMonth> month(@Nullable String text, YearMonth now) {
            try {
                return Outcome.done(text == null ? now : YearMonth.parse(text));
            } catch (DateTimeParseException notAMonth) {
                return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, "to", "to is a month like 2019-12"));
            }
        }

        /** The first month any of the windows needs. */
        public YearMonth earliest() {
            return to.minusMonths(last + (long) TWO_WINDOWS);
        }
    }

    /** A window and how it stands to the one before. */
    public record Window(SurveyEstimate estimate, String compared) {}

    /**
     * The windows, newest last; none for a question the survey does not ask.
     *
     * @param tallies of the survey, from {@link Wanted#earliest()} on
     */
    public static List<Window> of(Survey survey, List<Tally> tallies, Wanted wanted, SurveyPolicy policy) {
        var question = survey.question(wanted.question());
        if (question.isEmpty()) {
            return List.of();
        }
        var mine = tallies.stream()
                .filter(tally -> tally.question().equals(question.get()))
                .filter(tally -> wanted.crimeType() == null || tally.crimeType().equals(wanted.crimeType()))
                .toList();
        var windows = new ArrayList<Window>();
        for (var back = wanted.last() - 1; back >= 0; back--) {
            var last = wanted.to().minusMonths(back);
            var estimate = SurveyEstimate.of(mine, wanted.view(), last, survey.breaks(), policy);
            windows.add(new Window(estimate, compared(mine, wanted.view(), estimate, survey, policy)));
        }
        return windows;
    }

    /** Over a break nothing is compared; a year to date is compared with equal months of the year before. */
    private static String compared(
            List<Tally> tallies, SurveyView view, SurveyEstimate estimate, Survey survey, SurveyPolicy policy) {
        if (survey.breaks().stream().anyMatch(one -> one.from().equals(estimate.from()))) {
            return "Not compared: the series breaks here.";
        }
        var last = view == SurveyView.YEAR_TO_DATE
                ? estimate.to().minusYears(1)
                : estimate.from().minusMonths(1);
        var earlier = SurveyEstimate.of(tallies, view, last, survey.breaks(), policy);
        return estimate.against(earlier);
    }
}
