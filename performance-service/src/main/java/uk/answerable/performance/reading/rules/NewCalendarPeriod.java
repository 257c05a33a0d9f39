package uk.answerable.performance.reading.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.reading.rules.CalendarPeriod.CalendarKind;

/** Days an office records because they move its force's figures. */
public record NewCalendarPeriod(
        String force,
        CalendarKind kind,
        String label,
        LocalDate from,
        LocalDate to,
        List<String> topics,
        String source) {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_DAYS = 92;

    public NewCalendarPeriod {
        topics = List.copyOf(topics);
    }

    /** The period, or everything that is wrong with it. */
    public Outcome<CalendarPeriod> check(String code, Catalogue catalogue) {
        var wrong = new ArrayList<Refusal>();
        if (to.isBefore(from)) {
            wrong.add(Refusal.ofField(ProblemCode.DATE_OUT_OF_ORDER, "input.to", "the days end before they begin"));
        } else if (ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
            wrong.add(refused("to", "more than three months are no event of the calendar: a season is measured"));
        }
        if (topics.stream().anyMatch(topic -> catalogue.topic(topic).isEmpty())) {
            wrong.add(Refusal.ofField(ProblemCode.UNKNOWN_CODE, "input.topics", "one of the topics is none we know"));
        }
        text("label", label, wrong);
        text("source", source, wrong);
        return wrong.isEmpty()
                ? Outcome.done(new CalendarPeriod(
                        code, kind, label.strip(), force, from, to, Set.copyOf(topics), source.strip()))
                : Outcome.refused(List.copyOf(wrong));
    }

    private static void text(String field, String text, List<Refusal> wrong) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            wrong.add(refused(field, field + " is a text of at most 200 characters"));
        }
    }

    private static Refusal refused(String field, String why) {
        return Refusal.ofField(ProblemCode.INVALID_INPUT, "input." + field, why);
    }
}
