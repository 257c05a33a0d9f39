package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A performance pack in our own words with figures drawn at random, every one of which holds; {@link #planted} spoils
 * one thing at a time.
 */
final class MiniReport {

    private static final List<String> TOPICS = List.of(
            "Hate Crime",
            "Robbery",
            "Rural Crime",
            "Business Crime",
            "Vehicle Offences",
            "Shoplifting",
            "Domestic Abuse");

    private final Random random;
    private final Map<String, int[][]> counts = new LinkedHashMap<>();
    private final int victims;
    private final int repeat;
    private final int surveyed;
    private final int satisfied;
    private final Map<String, int[]> years = new LinkedHashMap<>();

    MiniReport(long seed) {
        random = new Random(seed);
        for (var topic : TOPICS) {
            var months = new int[3][2];
            for (var month : months) {
                month[0] = 60 + random.nextInt(400);
                month[1] = 60 + random.nextInt(400);
            }
            // No two months alike, so that every month has a direction.
            while (months[1][0] == months[2][0] || months[1][0] + months[1][1] == months[2][0] + months[2][1]) {
                months[2][0]++;
            }
            counts.put(topic, months);
            years.put(topic, new int[] {800 + random.nextInt(3000), 800 + random.nextInt(3000)});
        }
        victims = 1500 + random.nextInt(2000);
        repeat = 300 + random.nextInt(500);
        surveyed = 20 + random.nextInt(40);
        satisfied = 10 + random.nextInt(surveyed - 12);
    }

    /** What can be spoiled, and the kinds of finding that show it. */
    enum Error {
        TEXT_NOW(Kind.TEXT_V_TABLE, Kind.PERIOD_LABEL, Kind.DIRECTION_WORD),
        TEXT_BEFORE(Kind.TEXT_V_TABLE, Kind.PERIOD_LABEL),
        MONTH_LABEL(Kind.PERIOD_LABEL),
        SUM_OF_AREAS(Kind.SUM_OF_AREAS, Kind.TEXT_V_TABLE),
        DIRECTION(Kind.DIRECTION_WORD),
        AVERAGE_SIDE(Kind.DIRECTION_WORD),
        AREA_DIRECTION(Kind.DIRECTION_WORD),
        SHARE(Kind.SHARE_V_BASE, Kind.ROUNDING),
        SHARE_TRUNCATED(Kind.ROUNDING, Kind.SHARE_V_BASE),
        SMALL_BASE(Kind.SMALL_BASE),
        CHANGE(Kind.ARITHMETIC, Kind.ROUNDING),
        CHANGE_TRUNCATED(Kind.ROUNDING),
        COMPRISES(Kind.ARITHMETIC),
        BRACKETS(Kind.ARITHMETIC),
        SUMMARY_EXCEPTIONAL(Kind.SUMMARY_V_DETAIL),
        SUMMARY_DIRECTION(Kind.SUMMARY_V_DETAIL),
        FRACTION(Kind.FRACTION_WORD),
        WEEKDAY(Kind.DATE),
        ORDINAL(Kind.ORDINAL),
        OUTCOME_CODE(Kind.CODE),
        STALE(Kind.STALE),
        YEAR(Kind.DATE, Kind.FORMAT),
        BAND(Kind.IMPOSSIBLE),
        COMPONENT(Kind.COMPONENT),
        QUARTERS(Kind.PERIOD_LABEL),
        CELL_TRUNCATED(Kind.ROUNDING),
        FORECAST(Kind.FORECAST),
        FOOTNOTE(Kind.FOOTNOTE),
        GLUED(Kind.FOOTNOTE, Kind.TEXT_V_TABLE),
        COMPARATOR(Kind.COMPARATOR),
        UNREAD(Kind.UNREAD_TABLE);

        private final List<Kind> kinds;

        Error(Kind... kinds) {
            this.kinds = List.of(kinds);
        }

        List<Kind> kinds() {
            return kinds;
        }
    }

    String clean() {
        return text(null);
    }

    String planted(Error error) {
        return text(error);
    }

    private String text(Error error) {
        var report = new StringBuilder();
        line(
                report,
                "FORCE PERFORMANCE SUMMARY",
                "December 2023",
                "Board of " + (error == Error.WEEKDAY ? "Monday" : "Thursday") + " 18 January 2024");
        summary(report, error);
        var topics = new ArrayList<>(counts.keySet());
        var chosen = topics.get(random.nextInt(topics.size()));
        for (var topic : topics) {
            topic(report, topic, topic.equals(chosen) ? error : null);
        }
        repeats(report, error);
        survey(report, error);
        year(report, error);
        officers(report, error);
        calls(report, error);
        details(report, error);
        line(report, "FORCE PERFORMANCE SCRUTINY REPORT", "December 2023");
        scrutiny(report, error);
        return report.toString();
    }

    private static void line(StringBuilder report, String... lines) {
        for (var line : lines) {
            report.append(line).append("\n\n");
        }
    }

    private void summary(StringBuilder report, Error error) {
        report.append("Summary\n\nTopic\tInclusion\tData\tCommentary\tPage\n");
        var first = true;
        for (var topic : counts.keySet()) {
            var now = total(topic, 2);
            var before = total(topic, 1);
            var up = now > before != (error == Error.SUMMARY_DIRECTION && first);
            report.append(topic)
                    .append("\tMonth\t")
                    .append(up ? "Increase" : "Decrease")
                    .append(" on previous month.\t")
                    .append(
                            error == Error.SUMMARY_EXCEPTIONAL || !first
                                    ? "No exceptional volumes"
                                    : "Exceptional volumes in the North")
                    .append("\t3\n");
            first = false;
        }
        report.append('\n');
    }

    private int total(String topic, int month) {
        var months = counts.get(topic);
        return months[month][0] + months[month][1];
    }

    private void topic(StringBuilder report, String topic, Error error) {
        var months = counts.get(topic);
        line(report, topic);
        report.append("\tOct-23\tNov-23\tDec-23\n");
        for (var area = 0; area < 2; area++) {
            report.append(area == 0 ? "North Midshire" : "South Midshire");
            for (var month : months) {
                report.append('\t')
                        .append(month[area] + (error == Error.SUM_OF_AREAS && area == 0 && month == months[1] ? 7 : 0));
            }
            report.append('\n');
        }
        report.append("Midshire");
        for (var month = 0; month < 3; month++) {
            report.append('\t').append(total(topic, month));
        }
        report.append("\n\n");
        var now = total(topic, 2);
        var before = total(topic, 1);
        var average = (total(topic, 0) + before + now) / 3 + 1;
        average += average == now ? 1 : 0;
        var saidNow = error == Error.TEXT_NOW ? now + 3 + random.nextInt(9) : now;
        var saidBefore = error == Error.TEXT_BEFORE ? before + 3 + random.nextInt(9) : before;
        if (error == Error.MONTH_LABEL) {
            saidBefore = total(topic, 0);
        }
        var printedBefore = error == Error.GLUED ? saidBefore + "4" : "%,d".formatted(saidBefore);
        var up = saidNow > saidBefore != (error == Error.DIRECTION);
        var above = saidNow > average != (error == Error.AVERAGE_SIDE);
        line(
                report,
                "%,d %s offences were recorded in December. This is %s compared to November (%s) and %s the monthly average (%,d)."
                        .formatted(
                                saidNow,
                                topic.toLowerCase(),
                                up ? "an increase" : "a decrease",
                                printedBefore,
                                above ? "above" : "below",
                                average));
        var north = months[2][0] > months[1][0] != (error == Error.AREA_DIRECTION);
        line(
                report,
                "%s volumes were seen in North Midshire in December.".formatted(north ? "Increased" : "Decreased"));
        if (topic.equals("Hate Crime")) {
            line(report, "Exceptional volumes were recorded in North Midshire.");
        }
    }

    private static BigDecimal percent(int part, int whole, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), decimals, mode);
    }

    private void repeats(StringBuilder report, Error error) {
        line(report, "Repeat Victims");
        var share = percent(repeat, victims, 1, RoundingMode.HALF_UP);
        if (error == Error.SHARE) {
            share = share.add(BigDecimal.valueOf(4));
        } else if (error == Error.SHARE_TRUNCATED) {
            share = share.subtract(new BigDecimal("0.1"));
        }
        line(
                report,
                "In December, %s%% (%d) of all victims (%,d) were repeat victims.".formatted(share, repeat, victims));
        var high = 5;
        var volume = error == Error.BAND ? high * 20 - 30 : high * 20 + 13;
        line(
                report,
                "Within this group five individuals had 20+ offences reported each that together represent %s%% (%d) of all repeat offences (%,d)."
                        .formatted(percent(volume, 2400, 0, RoundingMode.HALF_UP), volume, 2400));
        var parts = new int[] {120 + random.nextInt(50), 40 + random.nextInt(30)};
        var total = parts[0] + parts[1] + (error == Error.BRACKETS ? 10 : 0);
        line(
                report,
                "There have been %d individuals referred (%d adults and %d children)."
                        .formatted(total, parts[0], parts[1]));
        line(
                report,
                "%d%% of files submitted were erroneous, and %d%% of the files failed to meet the national standard."
                        .formatted(24, error == Error.COMPONENT ? 31 : 11));
    }

    private void survey(StringBuilder report, Error error) {
        line(report, "Victim Survey");
        var share = percent(satisfied, surveyed, 0, RoundingMode.HALF_UP).intValue();
        while (error == Error.SMALL_BASE && Numbers.feasible(BigDecimal.valueOf(share), surveyed)) {
            share++;
        }
        line(
                report,
                "Of the %d respondents who answered, %d%% were content with the follow-up.".formatted(surveyed, share));
        line(
                report,
                "Over two thirds (%d%%) of calls were from mobile telephones."
                        .formatted(error == Error.FRACTION ? 61 : 71));
    }

    private void year(StringBuilder report, Error error) {
        line(report, "Year to Date");
        var heading = error == Error.QUARTERS ? "Q1" : "Q1, Q2 & Q3";
        report.append("\t").append(heading).append(" 22/23\t").append(heading).append(" 23/24\tChange\n");
        var row = 0;
        for (var topic : years.keySet()) {
            var average = (total(topic, 0) + total(topic, 1) + total(topic, 2)) / 3 + 1;
            var before = years.get(topic)[0];
            var now = average * 9 + random.nextInt(20);
            var change = percent(now - before, before, 1, RoundingMode.HALF_UP);
            if (row == 1 && error == Error.CHANGE) {
                change = change.add(new BigDecimal("1.7"));
            } else if (row == 1 && error == Error.CHANGE_TRUNCATED) {
                while (percent(now - before, before, 1, RoundingMode.DOWN)
                                .compareTo(percent(now - before, before, 1, RoundingMode.HALF_UP))
                        == 0) {
                    now++;
                }
                change = percent(now - before, before, 1, RoundingMode.DOWN);
            }
            report.append(topic)
                    .append('\t')
                    .append(before)
                    .append('\t')
                    .append(now)
                    .append('\t')
                    .append(change)
                    .append("%\n");
            row++;
        }
        report.append('\n');
    }

    private void officers(StringBuilder report, Error error) {
        line(report, "Police Officers");
        var last = error == Error.FORECAST ? "Jan-24" : "Dec-23";
        report.append("\tApr-23\tNov-23\t")
                .append(last)
                .append("\nEstablishment\t963.00\t963.00\t977.00\nActual Strength\t805.70\t822.40\t979.60\n\n");
        line(
                report,
                "The table shows the rise from an actual strength of %d officers in April 2023."
                        .formatted(error == Error.CELL_TRUNCATED ? 805 : 806));
        line(
                report,
                "Contributions come to £84,000 and comprise £37,000 to one board, £23,000 to a second and £%d,000 to a third."
                        .formatted(error == Error.COMPRISES ? 29 : 24));
    }

    private void calls(StringBuilder report, Error error) {
        line(report, "Emergency Calls");
        line(
                report,
                "The proportion of calls answered within 10 seconds in December (91%) increased compared to November"
                        + " (89%) and is below the baseline\u2074 (94%).");
        line(
                report,
                "\u2074 Average share of calls answered within %d seconds over three years."
                        .formatted(error == Error.FOOTNOTE ? 30 : 10));
    }

    private void details(StringBuilder report, Error error) {
        line(report, "Sickness");
        line(
                report,
                "For staff, the average percentage of hours lost in December (4.83%) remained in line with last month"
                        + " (4.8%) and is lower than the same month last year (4.94%).");
        line(report, "Other Matters");
        line(
                report,
                "The panel last met on the 21%s of November 2023.".formatted(error == Error.ORDINAL ? "th" : "st"));
        line(
                report,
                "The previous report was published on 16 November %d.".formatted(error == Error.YEAR ? 2024 : 2023));
        line(report, "Use of Outcome %d is under review.".formatted(error == Error.OUTCOME_CODE ? 165 : 16));
    }

    private void scrutiny(StringBuilder report, Error error) {
        line(report, "Cyber Crime");
        line(report, "The %s 2023 data shows a decrease.".formatted(error == Error.STALE ? "August" : "December"));
        line(report, "Sickness");
        line(
                report,
                "The figures for staff show a level of hours lost (4.83%%) compared with the previous month (4.80%%). This figure compares to the level of %s%% seen at the same stage in 2022."
                        .formatted(error == Error.COMPARATOR ? "4.61" : "4.94"));
        line(report, "Robbery");
        if (error == Error.UNREAD) {
            line(report, "The summary does not provide a breakdown of robbery offences for both policing areas.");
        } else {
            line(report, "The summary gives both policing areas.");
        }
    }
}
