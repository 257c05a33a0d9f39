package uk.answerable.performance.checker.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Dates against the calendar, the day of the report and their neighbours; ordinals, years and codes that cannot be. */
final class DateChecks {

    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d{1,3})\\s?\\^?\\{?(?:<sup>)?(st|nd|rd|th)\\b");
    private static final Pattern LONG_YEAR = Pattern.compile(
            "\\b(?:19|20)\\d{3}/\\d{2}\\b|\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)"
                    + " (?:19|20)\\d{2}\\d\\b(?!\\d)");
    private static final Pattern OUTCOME = Pattern.compile("\\b[Oo]utcomes? (?:code )?(\\d{1,4})\\b(?!%)");
    private static final Pattern NO_SUCH_DAY = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?"
            + " (January|February|March|April|May|June|July|August|September|October|November|December) (\\d{4})");
    private static final Pattern PAST =
            Pattern.compile("(?i)\\b(?:(?:was|were|been) |last |previously )?(?:held|launched|published|took"
                    + " place|received|introduced|approved|reported|met)\\b(?: \\w+){0,6}? (?:on|in) (?:the )?$");
    private static final int LAST_OUTCOME = 22;

    private DateChecks() {}

    static void check(Report report) {
        report.sentences((sentence, section) -> {
            var line = sentence.block().line();
            weekdays(report, section, line, sentence.text());
            ordinals(report, section, line, sentence.text());
            years(report, section, line, sentence.text());
            outcomes(report, section, line, sentence.text());
            future(report, section, line, sentence.text());
        });
        var known = known(report);
        for (var section : report.sections()) {
            weekdays(report, section, section.line(), section.heading());
            section.grids().forEach(grid -> column(report, section, grid, known));
        }
    }

    private static void weekdays(Report report, Section section, int line, String text) {
        for (var dated : Times.dates(text)) {
            var weekday = dated.weekday();
            if (weekday != null && weekday != dated.date().getDayOfWeek()) {
                report.add(
                        Kind.DATE,
                        Severity.MEDIUM,
                        section,
                        line,
                        "\"%s\" is a %s"
                                .formatted(
                                        dated.printed(),
                                        dated.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                        "Weekday and date exclude each other");
            }
        }
        var named = NO_SUCH_DAY.matcher(text);
        while (named.find()) {
            var length = YearMonth.of(Integer.parseInt(named.group(3)), Times.month(named.group(2)))
                    .lengthOfMonth();
            if (Integer.parseInt(named.group(1)) > length || named.group(1).equals("0")) {
                report.add(
                        Kind.DATE,
                        Severity.MEDIUM,
                        section,
                        line,
                        "\"%s\" is no day".formatted(named.group()),
                        "The month has %d days".formatted(length));
            }
        }
    }

    private static void ordinals(Report report, Section section, int line, String text) {
        var found = ORDINAL.matcher(text);
        while (found.find()) {
            var number = Integer.parseInt(found.group(1));
            var right = number % 100 / 10 == 1
                    ? "th"
                    : switch (number % 10) {
                        case 1 -> "st";
                        case 2 -> "nd";
                        case 3 -> "rd";
                        default -> "th";
                    };
            if (!right.equals(found.group(2))) {
                report.add(
                        Kind.ORDINAL,
                        Severity.LOW,
                        section,
                        line,
                        "%d%s".formatted(number, found.group(2)),
                        "The ordinal of %d is %d%s; the number or the ending is wrong"
                                .formatted(number, number, right));
            }
        }
    }

    private static void years(Report report, Section section, int line, String text) {
        var found = LONG_YEAR.matcher(text);
        while (found.find()) {
            report.add(
                    Kind.FORMAT,
                    Severity.LOW,
                    section,
                    line,
                    "\"%s\" has a year of five digits".formatted(found.group()),
                    "A digit too many, or a footnote's digit behind it");
        }
    }

    private static void outcomes(Report report, Section section, int line, String text) {
        var found = OUTCOME.matcher(text);
        while (found.find()) {
            var code = Integer.parseInt(found.group(1));
            if (code < 1 || code > LAST_OUTCOME) {
                report.add(
                        Kind.CODE,
                        Severity.MEDIUM,
                        section,
                        line,
                        "Outcome %d".formatted(code),
                        "Outcome codes run from 1 to %d (Home Office crime outcomes)".formatted(LAST_OUTCOME));
            }
        }
    }

    /** Something past cannot have happened after the day of the report. */
    private static void future(Report report, Section section, int line, String text) {
        var day = report.date();
        if (day == null) {
            return;
        }
        for (var dated : Times.dates(text)) {
            var before = text.substring(0, dated.start());
            if (dated.date().isAfter(day)
                    && PAST.matcher(before).find()
                    && !before.matches("(?is).*\\b(?:will|to) be\\b.*|.*\\bto be held\\b.*")) {
                report.add(
                        Kind.DATE,
                        Severity.MEDIUM,
                        section,
                        line,
                        "\"%s\" is told as past in a report of %s".formatted(dated.printed(), day),
                        "It lies after the report; the year is probably %d"
                                .formatted(dated.date().getYear() - 1));
            }
        }
    }

    /** A date that breaks the order of its column while the same day of the next year stands elsewhere in the report. */
    private static void column(Report report, Section section, Grid grid, Set<LocalDate> known) {
        var rows = new ArrayList<List<String>>();
        rows.add(grid.heading());
        rows.addAll(grid.rows());
        LocalDate latest = null;
        for (var row = 0; row < rows.size(); row++) {
            var cell = rows.get(row).isEmpty() ? "" : rows.get(row).getFirst().strip();
            var dates = Times.dates(cell);
            if (dates.size() != 1 || cell.length() > dates.getFirst().printed().length() + 2) {
                continue;
            }
            var date = dates.getFirst().date();
            if (latest != null
                    && date.isBefore(latest)
                    && known.contains(date.plusYears(1))
                    && !date.plusYears(1).isBefore(latest)) {
                report.add(
                        Kind.DATE,
                        Severity.MEDIUM,
                        section,
                        grid.line() + row,
                        "%s stands after %s in a list by date".formatted(cell, latest),
                        "%s is named elsewhere in the report; the year is probably %d"
                                .formatted(date.plusYears(1), date.getYear() + 1));
            } else {
                latest = latest == null || date.isAfter(latest) ? date : latest;
            }
        }
    }

    private static Set<LocalDate> known(Report report) {
        Map<LocalDate, Integer> all = new HashMap<>();
        report.sentences((sentence, section) ->
                Times.dates(sentence.text()).forEach(dated -> all.merge(dated.date(), 1, Integer::sum)));
        report.sections()
                .forEach(section ->
                        Times.dates(section.heading()).forEach(dated -> all.merge(dated.date(), 1, Integer::sum)));
        return all.keySet();
    }
}
