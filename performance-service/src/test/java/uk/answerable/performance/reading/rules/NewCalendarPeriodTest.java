package uk.answerable.performance.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.store.CatalogueFiles;
import uk.answerable.performance.dictionary.store.DictionaryFiles;
import uk.answerable.performance.reading.rules.CalendarPeriod.CalendarKind;

/** Days an office may record. */
class NewCalendarPeriodTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.read(DictionaryFiles.read());
    private static final LocalDate FROM = LocalDate.of(2019, 10, 28);

    private static List<String> refusals(String label, LocalDate to, String... topics) {
        var outcome = new NewCalendarPeriod(
                        "warwickshire", CalendarKind.SCHOOL_HOLIDAYS, label, FROM, to, List.of(topics), "county")
                .check("c", CATALOGUE);
        return switch (outcome) {
            case Outcome.Done<CalendarPeriod> done -> List.of();
            case Outcome.Refused<CalendarPeriod>(var reasons) ->
                reasons.stream().map(Refusal::message).toList();
        };
    }

    @Test
    void aWeekOfHolidaysIsTaken() {
        assertThat(refusals("Half term", FROM.plusDays(4), "anti-social-behaviour"))
                .isEmpty();
    }

    @Test
    void whatIsNoEventOfTheCalendarIsRefusedInFull() {
        assertThat(refusals(" ", FROM.minusDays(1), "no-topic"))
                .containsExactly(
                        "the days end before they begin",
                        "one of the topics is none we know",
                        "label is a text of at most 200 characters");
        assertThat(refusals("Summer", FROM.plusMonths(4)))
                .containsExactly("more than three months are no event of the calendar: a season is measured");
    }
}
