package uk.answerable.performance.derivation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.answerable.performance.derivation.DerivationRow.Figure;

/** Turns a row of the file into a question to the calculator: what plays which part is read from its kind. */
final class RowReader {

    private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?%?";
    private static final Pattern NUMBERS = Pattern.compile(NUMBER);
    private static final Pattern N_OF = Pattern.compile("(\\d[\\d,]*)[^\\d]*?\\bof\\b[^\\d]*?(\\d[\\d,]*)");
    private static final Pattern N_SLASH = Pattern.compile("(\\d[\\d,]*)/(\\d[\\d,]*)");
    private static final Pattern MONTHS = Pattern.compile("([A-Z][a-z]{2}-\\d\\d) (" + NUMBER + ")");
    private static final Pattern WINDOWS = Pattern.compile("(" + NUMBER + ") \\(([^)]*)\\)");
    private static final Pattern PLUS_MINUS = Pattern.compile("(" + NUMBER + ") \\+/-(\\d+(?:\\.\\d+)?)");
    private static final Pattern RANKS = Pattern.compile("([A-Za-z]+) (\\d+(?:,\\d+)+)");
    private static final Pattern BAND = Pattern.compile("band_(\\d+)(?:_(\\d+)|plus)");
    private static final Pattern FROM_TO = Pattern.compile("(" + NUMBER + ") to (" + NUMBER + ")");
    private static final Pattern LISTED = Pattern.compile("([a-z]+) (-\\d+(?:\\.\\d+)?)%?");
    private static final Pattern GRADES = Pattern.compile("'([A-Za-z ]+)': (\\d+)");
    private static final Pattern GRADE = Pattern.compile("; force (.+)$");
    private static final Pattern RATE = Pattern.compile("rate (\\d+(?:\\.\\d+)?%), sample (\\d+).*?about (\\d+)");

    private final StoredFigures stored;

    RowReader(StoredFigures stored) {
        this.stored = stored;
    }

    /** The question, with what the document states; empty for a row that holds no figures. */
    Optional<Question> read(DerivationRow row) {
        return question(row).map(question -> question.decimals(row.decimals()).stated(row.expected()));
    }

    private Optional<Question> question(DerivationRow row) {
        var figures = row.figures();
        return switch (row.kind()) {
            case "sum_check" -> Optional.of(sum(row, figures));
            case "cross_table_check" -> Optional.of(all(new Question("SAME"), figures));
            case "pct_change" -> changed("PERCENT_CHANGE", figures);
            case "pp_difference" -> changed("POINTS_CHANGE", figures);
            case "difference" -> Optional.of(pair("DIFFERENCE", "current", "previous", numbers(row)));
            case "direction" -> Optional.of(direction(row, figures));
            case "vs_average" -> Optional.of(average(figures));
            case "direction_arrow" -> Optional.of(arrow(figures));
            case "proportion",
                    "outcome_rate",
                    "outcome_share",
                    "repeat_victim_rate",
                    "satisfaction_rate",
                    "n_of_N_rate" -> share(row, figures);
            case "rate_per_1000" ->
                Optional.of(new Question("RATE_PER_1000")
                        .with("count", figures.getFirst().value())
                        .with("base", first(Pattern.compile("base (\\d+)"), row).group(1)));
            case "rate_backcast" -> Optional.of(backcast(figures));
            case "implied_population" -> Optional.of(stored.base(row.inputs()));
            case "implied_count" ->
                figures.size() == 2
                        ? Optional.of(pair("IMPLIED_COUNT", "count", "percent", values(figures)))
                        : Optional.empty();
            case "implied_denominator", "implied_base" -> implied(row);
            case "heading_check" -> Optional.of(pair("MONTHS_COVERED", "total", "average", values(figures)));
            case "small_sample_check" -> Optional.of(pair("FEASIBLE_COUNTS", "percent", "base", numbers(row)));
            case "significance" -> Optional.of(significance(row, figures));
            case "claim_check" -> claim(row);
            case "rank_change" -> Optional.of(ranks(row));
            case "band_check" -> Optional.of(band(row, figures));
            case "satisfaction_window" -> Optional.of(windows(row));
            case "unit_check" -> Optional.of(pair("QUOTIENT", "numerator", "denominator", numbers(row)));
            case "ci_halfwidth" -> Optional.of(halfWidth(row));
            case "text_truncation" ->
                Optional.of(new Question("ROUNDED")
                        .plain(row.inputs().substring(row.inputs().indexOf('=') + 1)));
            case "threshold" -> Optional.of(months("THRESHOLD", row));
            case "grade_position" -> Optional.of(grades(row));
            case "variance" -> Optional.of(variance(row));
            default -> Optional.empty();
        };
    }

    private Question sum(DerivationRow row, List<Figure> figures) {
        if (row.inputs().contains("district-table groups")) {
            return stored.groupsOf(row.inputs().substring(row.inputs().indexOf(", ") + 2));
        }
        var question = new Question("SUM");
        if (figures.isEmpty()) {
            numbers(row).forEach(question::plain);
            return question;
        }
        return all(question, figures);
    }

    private static Question all(Question question, List<Figure> figures) {
        figures.forEach(figure -> question.with("", figure.area(), figure.value()));
        return question;
    }

    private static Optional<Question> changed(String kind, List<Figure> figures) {
        return figures.size() == 2 ? Optional.of(pair(kind, "current", "previous", values(figures))) : Optional.empty();
    }

    private static Question pair(String kind, String one, String other, List<String> values) {
        return new Question(kind).with(one, values.get(0)).with(other, values.get(1));
    }

    private Question direction(DerivationRow row, List<Figure> figures) {
        var question = new Question("DIRECTION");
        if (figures.isEmpty()) {
            var months = MONTHS.matcher(row.inputs()).results().toList();
            return question.with("previous", months.getFirst().group(2))
                    .with("current", months.getLast().group(2));
        }
        figures.stream().map(Figure::area).distinct().forEach(area -> {
            var ofArea = figures.stream()
                    .filter(figure -> figure.area().equals(area))
                    .sorted((one, other) -> other.end().compareTo(one.end()))
                    .toList();
            var current = ofArea.getFirst();
            question.with("current", area, current.value());
            question.with("previous", area, ofArea.size() > 1 ? ofArea.getLast().value() : stored.monthBefore(current));
        });
        return question;
    }

    private static Question average(List<Figure> figures) {
        var question = new Question("AGAINST_AVERAGE");
        figures.forEach(figure -> question.with(
                figure.statistic().startsWith("monthly_average") ? "average" : "current", figure.value()));
        return question;
    }

    private static Question arrow(List<Figure> figures) {
        return figures.size() == 1
                ? new Question("ARROW").with("change", figures.getFirst().value())
                : pair("ARROW", "current", "previous", values(figures));
    }

    private static Optional<Question> share(DerivationRow row, List<Figure> figures) {
        if (figures.size() == 2) {
            return Optional.of(pair("SHARE", "numerator", "denominator", values(figures)));
        }
        return N_OF.matcher(row.inputs())
                .results()
                .findFirst()
                .or(() -> N_SLASH.matcher(row.inputs()).results().findFirst())
                .map(found -> pair("SHARE", "numerator", "denominator", List.of(found.group(1), found.group(2))));
    }

    private Question backcast(List<Figure> figures) {
        var question = new Question("COUNT_FROM_RATE");
        for (var figure : figures) {
            var base = stored.baseOf(figure.area(), figure.measure());
            question.with("rate", figure.area(), figure.value())
                    .with("lower_base", figure.area(), base.lower())
                    .with("upper_base", figure.area(), base.upper());
        }
        return question;
    }

    private static Optional<Question> implied(DerivationRow row) {
        var one = Pattern.compile("(" + NUMBER + ")(?:; share=| at )(\\d+(?:\\.\\d+)?%)")
                .matcher(row.inputs())
                .results()
                .toList();
        return one.size() == 1
                ? Optional.of(pair(
                                "IMPLIED_DENOMINATOR",
                                "count",
                                "percent",
                                List.of(one.getFirst().group(1), one.getFirst().group(2)))
                        .decimals(row.kind().equals("implied_base") ? 1 : 0))
                : Optional.empty();
    }

    private static Question significance(DerivationRow row, List<Figure> figures) {
        var question = new Question("SIGNIFICANCE");
        figures.forEach(figure -> question.with("estimate", figure.value()));
        PLUS_MINUS
                .matcher(row.inputs())
                .results()
                .forEach(found -> question.with("estimate", found.group(1)).with("half_width", found.group(2)));
        return question;
    }

    private static Optional<Question> claim(DerivationRow row) {
        var moved = FROM_TO.matcher(row.inputs());
        if (moved.find()) {
            return Optional.of(
                    new Question("STABILITY").with("previous", moved.group(1)).with("current", moved.group(2)));
        }
        if (row.inputs().contains(" v base of ")) {
            var question = new Question("SAME");
            numbers(row).forEach(question::plain);
            return Optional.of(question);
        }
        var listed = LISTED.matcher(row.inputs()).results().toList();
        if (listed.size() > 1) {
            var question = new Question("DISTINCT_LABELS");
            listed.forEach(found -> question.with("", found.group(1), found.group(2)));
            return Optional.of(question);
        }
        return Optional.empty();
    }

    private static Question ranks(DerivationRow row) {
        var question = new Question("RANK_CHANGE");
        RANKS.matcher(row.inputs()).results().forEach(found -> {
            for (var place : found.group(2).split(",")) {
                question.with("", found.group(1), place);
            }
        });
        return question;
    }

    private static Question band(DerivationRow row, List<Figure> figures) {
        var band = first(BAND, row);
        var victims = figures.isEmpty()
                ? Pattern.compile("(?:North|South) (\\d+)")
                                .matcher(row.inputs())
                                .results()
                                .mapToInt(found -> Integer.parseInt(found.group(1)))
                                .sum()
                        + ""
                : figures.getFirst().value();
        var question = new Question("BAND").with("victims", victims).with("minimum", band.group(1));
        return band.group(2) == null ? question : question.with("maximum", band.group(2));
    }

    private static Question windows(DerivationRow row) {
        var question = new Question("WINDOWS");
        WINDOWS.matcher(row.inputs()).results().forEach(found -> question.with("", found.group(2), found.group(1)));
        return question;
    }

    private static Question halfWidth(DerivationRow row) {
        var found = first(RATE, row);
        return new Question("HALF_WIDTH")
                .with("percent", found.group(1))
                .with("sample", found.group(2))
                .with("population", found.group(3));
    }

    private static Question months(String kind, DerivationRow row) {
        var question = new Question(kind);
        MONTHS.matcher(row.inputs()).results().forEach(found -> question.with("", found.group(1), found.group(2)));
        return question;
    }

    private static Question grades(DerivationRow row) {
        var question = new Question("GRADE_POSITION").grade(first(GRADE, row).group(1));
        GRADES.matcher(row.inputs()).results().forEach(found -> question.with("grade", found.group(1), found.group(2)));
        return question;
    }

    private static Question variance(DerivationRow row) {
        var numbers = Pattern.compile("\\d+\\.\\d+")
                .matcher(row.inputs())
                .results()
                .map(MatchResult::group)
                .toList();
        return pair("VARIANCE", "establishment", "strength", numbers);
    }

    private static MatchResult first(Pattern pattern, DerivationRow row) {
        return pattern.matcher(row.inputs())
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(row.id()));
    }

    private static List<String> numbers(DerivationRow row) {
        return NUMBERS.matcher(row.inputs()).results().map(MatchResult::group).toList();
    }

    private static List<String> values(List<Figure> figures) {
        return figures.stream().map(Figure::value).toList();
    }
}
