package uk.answerable.meetings.meeting.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.validation.Finding;
import uk.answerable.kernel.validation.Series;
import uk.answerable.kernel.validation.Slips;
import uk.answerable.kernel.validation.Weekdays;
import uk.answerable.meetings.action.rules.Action;
import uk.answerable.meetings.agenda.rules.AgendaItem;
import uk.answerable.meetings.agenda.rules.ItemNumber;
import uk.answerable.meetings.agenda.rules.Part;

/**
 * What a reader should be told about a meeting's record: conflicts are reported beside what is printed, never repaired
 * in silence. Notes are public, so they speak of public things only.
 */
public final class MeetingChecks {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]+)\\s?(\\d{4,6})");

    private MeetingChecks() {}

    public static List<String> notes(Meeting meeting) {
        var notes = new ArrayList<>(meeting.remarks());
        weekday("the meeting", meeting.date(), meeting.printedWeekday(), notes);
        meeting.announced().forEach(plan -> weekday("a later meeting", plan.date(), plan.printedWeekday(), notes));
        agenda(meeting.agenda(), notes);
        workProgramme(meeting.workProgramme(), notes);
        decisionNotices(meeting.decisionNotices(), notes);
        actionSeries(meeting.actions(), notes);
        slips(meeting, notes);
        return List.copyOf(notes);
    }

    private static void weekday(String what, LocalDate date, @Nullable DayOfWeek printed, List<String> notes) {
        if (printed != null) {
            Weekdays.check(what, date, printed).map(Finding::message).ifPresent(notes::add);
        }
    }

    /** Slips in the words of what is public: years, quarters, ordinals, outcome codes. */
    private static void slips(Meeting meeting, List<String> notes) {
        var texts = new ArrayList<String>();
        meeting.agenda().stream()
                .filter(item -> !item.isPrivate())
                .forEach(item -> texts.addAll(List.of(item.heading(), item.paper(), item.outcome())));
        meeting.actions().stream()
                .filter(action -> action.part() == Part.PUBLIC)
                .forEach(action -> texts.add(action.text()));
        meeting.workProgramme().forEach(row -> texts.add(row.item()));
        texts.stream()
                .flatMap(text -> Slips.in(text, meeting.date()).stream())
                .map(Finding::message)
                .distinct()
                .forEach(notes::add);
    }

    private static void agenda(List<AgendaItem> agenda, List<String> notes) {
        var seen = new HashSet<ItemNumber>();
        for (var item : agenda) {
            if (!seen.add(item.number())) {
                notes.add("item %s is printed twice".formatted(item.number().printed()));
            }
            if (item.isPrivate() && item.exemption() == null) {
                notes.add("item %s is private but cites no exemption"
                        .formatted(item.number().printed()));
            }
        }
    }

    /** Rows run on in time; one dated before the row above it is a slip of the pen or of the year. */
    private static void workProgramme(List<WorkProgrammeRow> rows, List<String> notes) {
        LocalDate above = null;
        for (var row : rows) {
            var date = read(row.printedDate());
            if (date == null) {
                continue;
            }
            if (above != null && date.isBefore(above)) {
                notes.add("work programme: \"%s\" is printed %s, before the row above it (%s)"
                        .formatted(row.item(), date.format(PRINTED), above.format(PRINTED)));
            } else {
                above = date;
            }
        }
    }

    private static @Nullable LocalDate read(String printed) {
        try {
            return LocalDate.parse(printed.replaceFirst("\\s*\\(.*\\)$", ""), PRINTED);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static void decisionNotices(List<String> references, List<String> notes) {
        var numbers = new TreeSet<Integer>();
        for (var reference : references) {
            var found = NUMBERED.matcher(reference);
            if (found.matches()) {
                numbers.add(Integer.parseInt(found.group(2)));
            } else {
                notes.add("decision notice %s has no reference of the series".formatted(reference));
            }
        }
        var gaps = Series.gaps(numbers);
        if (!gaps.isEmpty()) {
            notes.add("decision notices: the series has no %s".formatted(String.join(", ", gaps)));
        }
    }

    /** Of public minutes only: a gap must not be filled by an action that others may not know of. */
    private static void actionSeries(List<Action> actions, List<String> notes) {
        var open =
                actions.stream().filter(action -> action.part() == Part.PUBLIC).toList();
        var numbers = open.stream().map(action -> action.reference().sequence()).toList();
        var twice = new HashSet<>(Series.duplicates(numbers));
        open.stream()
                .filter(action -> twice.contains(action.reference().sequence()))
                .map(action -> action.reference().text())
                .distinct()
                .forEach(reference -> notes.add("action %s is used twice".formatted(reference)));
        var gaps = Series.gaps(new TreeSet<>(numbers));
        if (!gaps.isEmpty()) {
            notes.add("actions: the public minutes have no %s".formatted(String.join(", ", gaps)));
        }
        if (open.stream().anyMatch(action -> action.reference().assigned())) {
            notes.add("the source gives its actions no references; those shown are assigned");
        }
    }
}
