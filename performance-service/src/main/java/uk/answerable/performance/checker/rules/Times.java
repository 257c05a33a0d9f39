package uk.answerable.performance.checker.rules;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates, months and quarters as reports name them. */
final class Times {

    private static final String MONTH = "(January|February|March|April|May|June|July|August|September|October|November"
            + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)";
    private static final String DAY_NAME = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    static final Pattern DATE = Pattern.compile(
            "(?:" + DAY_NAME + ",?\\s+(?:the\\s+)?)?\\b(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?\\s+(?:of\\s+)?" + MONTH
                    + ",?\\s+(\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SLASHED = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)");
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b\\d{1,2}(?:\\s?(?:st|nd|rd|th))?\\s+(?:of\\s+)?" + MONTH + "\\b(?!\\s+\\d{4})");
    static final Pattern MONTH_YEAR =
            Pattern.compile("\\b" + MONTH + "[\\s'’-]{1,2}((?:19|20)\\d{2}(?!\\d)|\\d{2}(?![\\d%,]|\\.\\d|\\s?[a-z]))");
    private static final Pattern MONTH_ALONE = Pattern.compile(
            "\\b" + MONTH.replace("May|", "").replace("Mar|", "") + "\\b|(?<=(?:in|of|to|and|since|from|,) )(May)\\b");
    private static final Pattern YEARS = Pattern.compile("\\b(?:19|20)\\d{2}(?:\\s?[/–-]\\s?\\d{2,4})?\\b(?![,%])");
    private static final Pattern YEAR_PAIR = Pattern.compile("\\b\\d{2}/\\d{2}\\b");
    private static final Pattern CODES = Pattern.compile(
            "\\b(?:OC|Q|C|N|KS|A|M|HS|p)\\d[\\dA-Z]*(?:,\\d+[A-Z]?)*\\b|\\b\\d+\\(\\d+\\)|(?:Outcome|Outcome"
                    + " code|Figure|Table|Appendix|Item|App|Part|Level|level|paragraph|Section|section|Sect|Recommendation)s?\\s\\d+[A-Z]*\\b|\\b(?:999|101)(?=["
                    + " -](?:calls?|system|performance|report|skillset|chart|or))|\\b\\d{1,3}[-–]\\d{1,3}\\b|\\b\\d{1,2}[:.]\\d{2}\\s?(?:am|pm)?\\b(?!%)(?=[^\\d%])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME_SPANS = Pattern.compile(
            "\\b(?:last|preceding|previous|next|over the|every|within|in under|rolling) (\\d+)(?= (?:rolling"
                    + " )?(?:days?|weeks?|months?|years?|minutes?|seconds?|hours?|financial|calendar|working))|\\b\\d+["
                    + " -](?:months?|years?|days?|weeks?|hours?)\\b",
            Pattern.CASE_INSENSITIVE);

    private Times() {}

    /** A day named in a sentence, with the weekday it is said to be. */
    record Dated(LocalDate date, @Nullable DayOfWeek weekday, String printed, int start) {}

    /** A month named in a sentence; the year only where it stands there. */
    record Monthly(Month month, @Nullable Integer year, int start, int end) {

        boolean is(YearMonth other) {
            return month == other.getMonth() && (year == null || year == other.getYear());
        }
    }

    static List<Dated> dates(String text) {
        var all = new ArrayList<Dated>();
        var named = DATE.matcher(text);
        while (named.find()) {
            var weekday = named.group(1);
            add(
                    all,
                    Integer.parseInt(named.group(4)),
                    month(named.group(3)).getValue(),
                    Integer.parseInt(named.group(2)),
                    weekday == null ? null : DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)),
                    named);
        }
        var slashed = SLASHED.matcher(text);
        while (slashed.find()) {
            add(
                    all,
                    Integer.parseInt(slashed.group(3)),
                    Integer.parseInt(slashed.group(2)),
                    Integer.parseInt(slashed.group(1)),
                    null,
                    slashed);
        }
        return all;
    }

    private static void add(
            List<Dated> all, int year, int month, int day, @Nullable DayOfWeek weekday, MatchResult found) {
        try {
            all.add(new Dated(LocalDate.of(year, month, day), weekday, found.group(), found.start()));
        } catch (DateTimeException noSuchDay) {
            // Not a date of the calendar: the checks of dates read it as text.
        }
    }

    static List<Monthly> months(String text) {
        var all = new ArrayList<Monthly>();
        var masked = blank(blank(text, DATE), DAY_MONTH);
        var years = MONTH_YEAR.matcher(masked);
        while (years.find()) {
            all.add(new Monthly(month(years.group(1)), year(years.group(2)), years.start(), years.end()));
        }
        var alone = MONTH_ALONE.matcher(blank(masked, MONTH_YEAR));
        while (alone.find()) {
            var name = alone.group(1) == null ? alone.group(2) : alone.group(1);
            all.add(new Monthly(month(name), null, alone.start(), alone.end()));
        }
        all.sort(java.util.Comparator.comparingInt(Monthly::start));
        return all;
    }

    /** The month a column is headed with, or null. */
    static @Nullable YearMonth column(String heading) {
        var months = months(heading);
        if (months.size() != 1 || heading.length() > 24) {
            return null;
        }
        var year = months.getFirst().year();
        return year == null || heading.matches(".*\\bto\\b.*")
                ? null
                : YearMonth.of(year, months.getFirst().month());
    }

    /** Text with every date, year and code blanked, so that what is left are quantities. */
    static String mask(String text) {
        var masked = text;
        for (var pattern : List.of(DATE, SLASHED, DAY_MONTH, MONTH_YEAR, YEARS, YEAR_PAIR, CODES, TIME_SPANS)) {
            masked = blank(masked, pattern);
        }
        return masked;
    }

    private static String blank(String text, Pattern pattern) {
        return pattern.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }

    static Month month(String name) {
        var three = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (var month : Month.values()) {
            if (month.name().startsWith(three)) {
                return month;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static int year(String printed) {
        var year = Integer.parseInt(printed);
        return year < 100 ? 2000 + year : year;
    }

    static String label(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return start.toString();
        }
        if (YearMonth.from(start).equals(YearMonth.from(end))) {
            return label(YearMonth.from(start));
        }
        return label(YearMonth.from(start)) + " to " + label(YearMonth.from(end));
    }

    static String label(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }
}
