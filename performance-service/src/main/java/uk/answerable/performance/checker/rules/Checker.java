package uk.answerable.performance.checker.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs every check over a report. The order of the checks does not matter; each finds its own. */
public final class Checker {

    private static final List<Consumer<Report>> CHECKS = List.of(
            TableArithmetic::check,
            TableArithmetic::checkUnits,
            StatementChecks::check,
            DatedColumns::check,
            FigureChecks::twoValues,
            FigureChecks::sumOfAreas,
            FigureChecks::residual,
            FigureChecks::components,
            RateChecks::check,
            ShareChecks::check,
            FeasibilityChecks::shares,
            FeasibilityChecks::bands,
            SentenceArithmetic::check,
            WordChecks::fractions,
            WordChecks::points,
            DateChecks::check,
            TruncationChecks::check,
            SummaryChecks::check,
            CommentaryChecks::stale,
            CommentaryChecks::unread,
            CommentaryChecks::unanswered,
            CommentaryChecks::correlation,
            CommentaryChecks::trends,
            CommentaryChecks::windows,
            CommentaryChecks::gaps,
            PackChecks::areas,
            PackChecks::components,
            PeriodChecks::quarters,
            PackChecks::previousMonth,
            PackChecks::sharesOfOne,
            PackChecks::recordedBase,
            PeriodChecks::cutOffs,
            NameChecks::starts,
            TermChecks::terms,
            NameChecks::grades,
            NameChecks::footnotes,
            MovementChecks::check,
            GridSums::check,
            PlanChecks::headlines,
            PlanChecks::windows,
            PlanChecks::plans);

    /** The two values a finding sets against each other. */
    private static final Pattern PAIR =
            Pattern.compile("(?:: |says |sum to )(\\d+(?:,\\d{3})*(?:\\.\\d+)?%?).*?(?:, |is |printed as"
                    + " )(\\d+(?:,\\d{3})*(?:\\.\\d+)?%?)(?: in|$| \\()");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?%?");

    private Checker() {}

    /**
     * Lists what does not hold, by place.
     *
     * @param source name of the report
     * @param text as plain text: headings alone on a line, tables with tabs or bars between the cells
     * @param figures rows that belong to the report; may be empty
     */
    public static List<Finding> check(String source, String text, List<Figure> figures) {
        return check(source, text, List.of(), figures, () -> false).findings();
    }

    /**
     * The same, with tables that came apart, stopping between two checks once time is out.
     *
     * @param outOfTime asked before each check
     */
    public static Checked check(
            String source, String text, List<ReportTable> tables, List<Figure> figures, BooleanSupplier outOfTime) {
        var report = new Report(ReportText.of(source, text, tables), figures);
        var complete = true;
        for (var check : CHECKS) {
            if (outOfTime.getAsBoolean()) {
                complete = false;
                break;
            }
            check.accept(report);
        }
        var distinct = new LinkedHashMap<String, Finding>();
        report.findings().stream()
                .filter(found -> report.findings().stream().noneMatch(other -> says(other, found)))
                .forEach(found -> distinct.putIfAbsent(found.kind() + found.what(), found));
        var sorted = new ArrayList<>(distinct.values());
        sorted.sort(Comparator.comparingInt((Finding found) -> found.place().line())
                .thenComparing(Finding::kind)
                .thenComparing(Finding::what));
        return new Checked(sorted, complete);
    }

    /** Whether the text already shows what the figures show without a line, or a closer kind says it of the same line. */
    private static boolean says(Finding closer, Finding found) {
        if (closer.equals(found)) {
            return false;
        }
        var figuresOnly = found.place().line() == 0 && closer.place().line() > 0;
        var twice = figuresOnly && found.kind() == Kind.TWO_VALUES;
        var sameLine = found.kind() == Kind.TEXT_V_TABLE
                && closer.kind() == Kind.COMPARATOR
                && closer.place().line() == found.place().line();
        var sameSum = found.kind() == Kind.SUM_OF_AREAS && closer.kind() == Kind.SUM_OF_AREAS && figuresOnly;
        return (twice || sameLine || sameSum) && numbers(closer).containsAll(values(found));
    }

    private static Set<String> values(Finding finding) {
        var pair = PAIR.matcher(finding.what());
        return pair.find() ? Set.of(pair.group(1), pair.group(2)) : Set.of(finding.what());
    }

    private static Set<String> numbers(Finding finding) {
        return NUMBER.matcher(finding.what())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }
}
