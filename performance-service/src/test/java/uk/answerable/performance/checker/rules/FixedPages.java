package uk.answerable.performance.checker.rules;

/** Pages of a {@link MiniReport} whose figures are not drawn. */
final class FixedPages {

    private FixedPages() {}

    static void officers(StringBuilder report, PlantedError error) {
        MiniReport.line(report, "Police Officers");
        var last = error == PlantedError.FORECAST ? "Jan-24" : "Dec-23";
        report.append("\tApr-23\tNov-23\t")
                .append(last)
                .append("\nEstablishment\t963.00\t963.00\t977.00\nActual Strength\t805.70\t822.40\t979.60\n\n");
        MiniReport.line(
                report,
                "The table shows the rise from an actual strength of %d officers in April 2023."
                        .formatted(error == PlantedError.CELL_TRUNCATED ? 805 : 806));
        MiniReport.line(
                report,
                "Contributions come to £84,000 and comprise £37,000 to one board, £23,000 to a second and £%d,000 to a third."
                        .formatted(error == PlantedError.COMPRISES ? 29 : 24));
    }

    static void calls(StringBuilder report, PlantedError error) {
        MiniReport.line(report, "Emergency Calls");
        MiniReport.line(
                report,
                "The proportion of calls answered within 10 seconds in December (91%) increased compared to November"
                        + " (89%) and is below the baseline\u2074 (94%).");
        MiniReport.line(
                report,
                "\u2074 Average share of calls answered within %d seconds over three years."
                        .formatted(error == PlantedError.FOOTNOTE ? 30 : 10));
    }

    static void details(StringBuilder report, PlantedError error) {
        MiniReport.line(report, "Sickness");
        MiniReport.line(
                report,
                "For staff, the average percentage of hours lost in December (4.83%) remained in line with last month"
                        + " (4.8%) and is lower than the same month last year (4.94%).");
        MiniReport.line(report, "Other Matters");
        MiniReport.line(
                report,
                "The panel last met on the 21%s of November 2023."
                        .formatted(error == PlantedError.ORDINAL ? "th" : "st"));
        MiniReport.line(
                report,
                "The previous report was published on 16 November %d."
                        .formatted(error == PlantedError.YEAR ? 2024 : 2023));
        MiniReport.line(
                report, "Use of Outcome %d is under review.".formatted(error == PlantedError.OUTCOME_CODE ? 165 : 16));
    }

    static void scrutiny(StringBuilder report, PlantedError error) {
        MiniReport.line(report, "Cyber Crime");
        MiniReport.line(
                report,
                "The %s 2023 data shows a decrease.".formatted(error == PlantedError.STALE ? "August" : "December"));
        MiniReport.line(report, "Sickness");
        MiniReport.line(
                report,
                "The figures for staff show a level of hours lost (4.83%%) compared with the previous month (4.80%%). This figure compares to the level of %s%% seen at the same stage in 2022."
                        .formatted(error == PlantedError.COMPARATOR ? "4.61" : "4.94"));
        MiniReport.line(report, "Robbery");
        if (error == PlantedError.UNREAD) {
            MiniReport.line(
                    report, "The summary does not provide a breakdown of robbery offences for both policing areas.");
        } else {
            MiniReport.line(report, "The summary gives both policing areas.");
        }
    }
}
