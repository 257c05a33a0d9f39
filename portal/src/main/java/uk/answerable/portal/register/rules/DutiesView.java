package uk.answerable.portal.register.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.register.rules.DutiesAnswer.Duty;
import uk.answerable.portal.register.rules.DutiesAnswer.Entry;
import uk.answerable.portal.register.rules.DutiesAnswer.Force;
import uk.answerable.portal.words.CodeWords;
import uk.answerable.portal.words.PeriodWords;
import uk.answerable.portal.words.UkDates;

/**
 * What the office of a force's area must publish, and what is missing on a day.
 *
 * @param day the day it is seen from, in words
 * @param lacking duties of which something is missing
 * @param kept the other duties
 */
public record DutiesView(
        String code, String name, String day, List<DutyRow> lacking, List<DutyRow> kept, boolean missing) {

    public DutiesView {
        lacking = List.copyOf(lacking);
        kept = List.copyOf(kept);
    }

    public static DutiesView of(String code, Force force, Given<DutiesAnswer> answer, LocalDate day) {
        var rows = answer.data().duties().stream().map(DutyRow::of).toList();
        return new DutiesView(
                code,
                force.name(),
                UkDates.day(day),
                rows.stream().filter(DutyRow::lacks).toList(),
                rows.stream().filter(row -> !row.lacks()).toList(),
                answer.isMissing("duties"));
    }

    /** A duty with its evidence. */
    public record DutyRow(String what, String rhythm, String source, List<EntryRow> entries, boolean lacks) {

        public DutyRow {
            entries = List.copyOf(entries);
        }

        static DutyRow of(Duty duty) {
            return new DutyRow(
                    duty.what().substring(0, 1).toUpperCase(Locale.UK)
                            + duty.what().substring(1),
                    CodeWords.of("Rhythm", duty.rhythm()),
                    duty.source(),
                    duty.entries().stream().map(EntryRow::of).toList(),
                    duty.entries().stream().anyMatch(entry -> entry.state().equals("MISSING")));
        }
    }

    /**
     * One period, or one occasion.
     *
     * @param colour of its tag; the words say the same
     * @param address where it is published, or null; never anything but a web page
     */
    public record EntryRow(
            String about,
            String state,
            String colour,
            @Nullable String days,
            @Nullable String address) {

        static EntryRow of(Entry entry) {
            var due = entry.due();
            var published = entry.publishedOn();
            var address = entry.address();
            var days = published != null
                    ? "published on " + UkDates.day(published)
                    : due == null ? null : "due by " + UkDates.day(due);
            return new EntryRow(
                    PeriodWords.of(entry.about()),
                    CodeWords.of("DutyState", entry.state()),
                    switch (entry.state()) {
                        case "PUBLISHED" -> "green";
                        case "MISSING" -> "red";
                        case "PUBLISHED_LATE" -> "yellow";
                        default -> "grey";
                    },
                    days,
                    address != null && address.startsWith("https://") ? address : null);
        }
    }
}
