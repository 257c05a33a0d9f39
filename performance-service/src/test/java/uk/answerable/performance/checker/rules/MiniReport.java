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

    String clean() {
        return text(null);
    }

    String planted(PlantedError error) {
        return text(error);
    }

    private String text(PlantedError error) {
        var report = new StringBuilder();
        line(
                report,
                "FORCE PERFORMANCE SUMMARY",
                "December 2023",
                "Board of " + (error == PlantedError.WEEKDAY ? "Monday" : "Thursday") + " 18 January 2024");
        summary(report, error);
        var topics = new ArrayList<>(counts.keySet());
        var chosen = topics.get(random.nextInt(topics.size()));
        for (var topic : topics) {
            topic(report, topic, topic.equals(chosen) ? error : null);
        }
        repeats(report, error);
        survey(report, error);
        year(report, error);
        FixedPages.officers(report, error);
        FixedPages.calls(report, error);
        FixedPages.details(report, error);
        line(report, "FORCE PERFORMANCE SCRUTINY REPORT", "December 2023");
        FixedPages.scrutiny(report, error);
        return report.toString();
    }

    static void line(StringBuilder report, String... lines) {
        for (var line : lines) {
            report.append(line).append("\n\n");
        }
    }

    private void summary(StringBuilder report, PlantedError error) {
        report.append("Summary\n\nTopic\tInclusion\tData\tCommentary\tPage\n");
        var first = true;
        for (var topic : counts.keySet()) {
            var now = total(topic, 2);
            var before = total(topic, 1);
            var up = now > before != (error == PlantedError.SUMMARY_DIRECTION && first);
            report.append(topic)
                    .append("\tMonth\t")
                    .append(up ? "Increase" : "Decrease")
                    .append(" on previous month.\t")
                    .append(
                            error == PlantedError.SUMMARY_EXCEPTIONAL || !first
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

    private void topic(StringBuilder report, String topic, PlantedError error) {
        var months = counts.get(topic);
        line(report, topic);
        report.append("\tOct-23\tNov-23\tDec-23\n");
        for (var area = 0; area < 2; area++) {
            report.append(area == 0 ? "North Midshire" : "South Midshire");
            for (var month : months) {
                report.append('\t')
                        .append(month[area]
                                + (error == PlantedError.SUM_OF_AREAS && area == 0 && month == months[1] ? 7 : 0));
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
        var saidNow = error == PlantedError.TEXT_NOW ? now + 3 + random.nextInt(9) : now;
        var saidBefore = error == PlantedError.TEXT_BEFORE ? before + 3 + random.nextInt(9) : before;
        if (error == PlantedError.MONTH_LABEL) {
            saidBefore = total(topic, 0);
        }
        var printedBefore = error == PlantedError.GLUED ? saidBefore + "4" : "%,d".formatted(saidBefore);
        var up = saidNow > saidBefore != (error == PlantedError.DIRECTION);
        var above = saidNow > average != (error == PlantedError.AVERAGE_SIDE);
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
        var north = months[2][0] > months[1][0] != (error == PlantedError.AREA_DIRECTION);
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

    private void repeats(StringBuilder report, PlantedError error) {
        line(report, "Repeat Victims");
        var share = percent(repeat, victims, 1, RoundingMode.HALF_UP);
        if (error == PlantedError.SHARE) {
            share = share.add(BigDecimal.valueOf(4));
        } else if (error == PlantedError.SHARE_TRUNCATED) {
            share = share.subtract(new BigDecimal("0.1"));
        }
        line(
                report,
                "In December, %s%% (%d) of all victims (%,d) were repeat victims.".formatted(share, repeat, victims));
        var high = 5;
        var volume = error == PlantedError.BAND ? high * 20 - 30 : high * 20 + 13;
        line(
                report,
                "Within this group five individuals had 20+ offences reported each that together represent %s%% (%d) of all repeat offences (%,d)."
                        .formatted(percent(volume, 2400, 0, RoundingMode.HALF_UP), volume, 2400));
        var parts = new int[] {120 + random.nextInt(50), 40 + random.nextInt(30)};
        var total = parts[0] + parts[1] + (error == PlantedError.BRACKETS ? 10 : 0);
        line(
                report,
                "There have been %d individuals referred (%d adults and %d children)."
                        .formatted(total, parts[0], parts[1]));
        line(
                report,
                "%d%% of files submitted were erroneous, and %d%% of the files failed to meet the national standard."
                        .formatted(24, error == PlantedError.COMPONENT ? 31 : 11));
    }

    private void survey(StringBuilder report, PlantedError error) {
        line(report, "Victim Survey");
        var share = percent(satisfied, surveyed, 0, RoundingMode.HALF_UP).intValue();
        while (error == PlantedError.SMALL_BASE && Numbers.feasible(BigDecimal.valueOf(share), surveyed)) {
            share++;
        }
        line(
                report,
                "Of the %d respondents who answered, %d%% were content with the follow-up.".formatted(surveyed, share));
        line(
                report,
                "Over two thirds (%d%%) of calls were from mobile telephones."
                        .formatted(error == PlantedError.FRACTION ? 61 : 71));
    }

    private void year(StringBuilder report, PlantedError error) {
        line(report, "Year to Date");
        var heading = error == PlantedError.QUARTERS ? "Q1" : "Q1, Q2 & Q3";
        report.append("\t").append(heading).append(" 22/23\t").append(heading).append(" 23/24\tChange\n");
        var row = 0;
        for (var topic : years.keySet()) {
            var average = (total(topic, 0) + total(topic, 1) + total(topic, 2)) / 3 + 1;
            var before = years.get(topic)[0];
            var now = average * 9 + random.nextInt(20);
            var change = percent(now - before, before, 1, RoundingMode.HALF_UP);
            if (row == 1 && error == PlantedError.CHANGE) {
                change = change.add(new BigDecimal("1.7"));
            } else if (row == 1 && error == PlantedError.CHANGE_TRUNCATED) {
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
}
