package uk.answerable.performance.derivation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Makes a figure of others, or says what it lacks for that. */
public final class Derivations {

    /** Figures one derivation takes at most. */
    public static final int MOST_FIGURES = 500;

    /** Decimals printed at most. */
    public static final int MOST_DECIMALS = 6;

    /** A small base is small. */
    private static final BigDecimal LARGEST_SMALL_BASE = BigDecimal.valueOf(10_000);

    private static final Set<String> DIVISORS = Set.of("denominator", "base", "average", "sample", "weight");
    private static final Set<String> NOT_NEGATIVE = Set.of(
            "sample", "population", "base", "weight", "victims", "minimum", "maximum", "percent", "rate", "reports");

    private Derivations() {}

    /** Derives, or refuses with every reason. */
    public static Outcome<Derived> derive(Derivation asked) {
        var problems = problems(asked);
        return problems.isEmpty() ? Outcome.done(derived(asked)) : Outcome.refused(problems);
    }

    private static Derived derived(Derivation asked) {
        return switch (asked.kind()) {
            case SUM -> Arithmetic.sum(asked);
            case DIFFERENCE -> Arithmetic.difference(asked);
            case SAME -> Checks.same(asked);
            case PERCENT_CHANGE -> Arithmetic.percent(asked);
            case POINTS_CHANGE -> Arithmetic.points(asked);
            case SHARE -> Arithmetic.share(asked);
            case SHARE_OF_CHANGE -> Arithmetic.shareOfChange(asked);
            case QUOTIENT -> Arithmetic.quotient(asked);
            case RATE_PER_1000 -> Arithmetic.rate(asked);
            case DIRECTION -> Wordings.direction(asked);
            case AGAINST_AVERAGE -> Wordings.againstAverage(asked);
            case SIGNIFICANT_AGAINST_AVERAGE -> Significance.againstAverage(asked);
            case STABILITY -> Wordings.stability(asked);
            case ARROW -> Wordings.arrow(asked);
            case RANK_CHANGE -> Wordings.rank(asked);
            case GRADE_POSITION -> Checks.gradePosition(asked);
            case BAND -> Bounds.band(asked);
            case FEASIBLE_COUNTS -> Bounds.feasible(asked);
            case FLOW -> Arithmetic.flow(asked);
            case MONTHS_COVERED -> Checks.monthsCovered(asked);
            case THRESHOLD -> Checks.threshold(asked);
            case WINDOWS -> Checks.windows(asked);
            case DISTINCT_LABELS -> Checks.distinctLabels(asked);
            case ROUNDED -> Arithmetic.rounded(asked);
            case IMPLIED_COUNT -> Bounds.impliedCount(asked);
            case IMPLIED_DENOMINATOR -> Bounds.impliedDenominator(asked);
            case IMPLIED_BASE -> Bounds.impliedBase(asked);
            case COUNT_FROM_RATE -> Bounds.countFromRate(asked);
            case HALF_WIDTH -> Bounds.halfWidth(asked);
            case SIGNIFICANCE -> Significance.between(asked);
            case AVERAGE -> Arithmetic.average(asked);
            case UNRECORDED -> Arithmetic.unrecorded(asked);
            case VARIANCE -> Arithmetic.variance(asked);
            case HIGHEST_SINCE -> Checks.highestSince(asked);
        };
    }

    private static List<Refusal> problems(Derivation asked) {
        var problems = new ArrayList<Refusal>();
        var kind = asked.kind();
        if (asked.terms().isEmpty() || asked.terms().size() > MOST_FIGURES) {
            problems.add(refusal("figures", "give 1 to %d figures".formatted(MOST_FIGURES)));
            return problems;
        }
        if (asked.decimals() < 0 || asked.decimals() > MOST_DECIMALS) {
            problems.add(refusal("decimals", "decimals are 0 to %d".formatted(MOST_DECIMALS)));
        }
        for (var role : kind.needed()) {
            if (asked.all(role).isEmpty()) {
                problems.add(refusal("figures", "%s needs a figure in the role %s".formatted(kind, role)));
            }
        }
        if (kind.needed().isEmpty() && !takesRolesOnly(asked) && asked.all("").isEmpty()) {
            problems.add(refusal("figures", "%s needs figures without a role".formatted(kind)));
        }
        asked.terms().forEach(term -> check(kind, term, problems));
        if (problems.isEmpty()) {
            together(asked, problems);
        }
        return problems;
    }

    private static boolean takesRolesOnly(Derivation asked) {
        return asked.kind() == DerivationKind.ARROW;
    }

    private static void check(DerivationKind kind, Term term, List<Refusal> problems) {
        var role = term.role();
        var number = term.quantity().number();
        if (!role.isEmpty() && !kind.allowed().contains(role)) {
            problems.add(refusal(
                    "figures.role",
                    "%s knows no role %s; its roles are %s"
                            .formatted(
                                    kind, role, kind.allowed().stream().sorted().toList())));
        }
        if (DIVISORS.contains(role) && number.signum() == 0) {
            problems.add(refusal("figures.value", "%s is zero: nothing can be divided by it".formatted(role)));
        }
        if (NOT_NEGATIVE.contains(role) && number.signum() < 0) {
            problems.add(refusal("figures.value", "%s is negative".formatted(role)));
        }
    }

    /** What only shows when figures are seen side by side. */
    private static void together(Derivation asked, List<Refusal> problems) {
        switch (asked.kind()) {
            case ARROW -> arrow(asked, problems);
            case IMPLIED_BASE -> pairs(asked, "count", "rate", problems);
            case AVERAGE -> {
                if (!asked.all("weight").isEmpty()) {
                    pairs(asked, "", "weight", problems);
                }
            }
            case SIGNIFICANCE -> {
                if (asked.all("estimate").size() != 2) {
                    problems.add(refusal("figures", "give two estimates"));
                }
            }
            case FEASIBLE_COUNTS -> {
                var base = asked.number("base");
                if (base.compareTo(LARGEST_SMALL_BASE) > 0
                        || base.stripTrailingZeros().scale() > 0) {
                    problems.add(refusal(
                            "figures.value", "base is a whole number up to " + LARGEST_SMALL_BASE.toPlainString()));
                }
            }
            case COUNT_FROM_RATE -> bases(asked, problems);
            case DIRECTION -> {
                if (Wordings.moves(asked).size() < asked.all("current").size()) {
                    problems.add(refusal("figures", "each current figure needs a previous one with the same label"));
                }
            }
            case GRADE_POSITION -> {
                if (asked.all("grade").stream().noneMatch(term -> term.label().equals(asked.grade()))) {
                    problems.add(refusal("grade", "grade is none of the labels"));
                }
            }
            case SIGNIFICANT_AGAINST_AVERAGE ->
                Significance.problem(asked).ifPresent(problem -> problems.add(refusal("figures.value", problem)));
            case UNRECORDED -> atMostHundred(asked, problems);
            case HALF_WIDTH -> {
                atMostHundred(asked, problems);
                asked.maybe("population").ifPresent(all -> {
                    if (all.number().compareTo(asked.number("sample")) < 0) {
                        problems.add(refusal("figures.value", "the population is smaller than its sample"));
                    }
                });
            }
            default -> {}
        }
    }

    private static void atMostHundred(Derivation asked, List<Refusal> problems) {
        if (asked.number("percent").compareTo(Printing.HUNDRED) > 0) {
            problems.add(refusal("figures.value", "percent is more than 100"));
        }
    }

    private static void arrow(Derivation asked, List<Refusal> problems) {
        var change = asked.maybe("change").isPresent();
        var both = asked.maybe("current").isPresent() && asked.maybe("previous").isPresent();
        if (!change && !both) {
            problems.add(refusal("figures", "ARROW needs a change in per cent, or current and previous"));
        } else if (!change && asked.number("previous").signum() == 0) {
            problems.add(refusal("figures.value", "a change from zero has no arrow"));
        }
    }

    private static void pairs(Derivation asked, String one, String other, List<Refusal> problems) {
        if (asked.all(one).size() != asked.all(other).size()) {
            problems.add(refusal("figures", "give as many %s figures as others".formatted(other)));
        }
    }

    private static void bases(Derivation asked, List<Refusal> problems) {
        for (var rate : asked.all("rate")) {
            var roles = asked.terms().stream()
                    .filter(term -> term.label().equals(rate.label()))
                    .map(Term::role)
                    .toList();
            if (!roles.contains("base") && !(roles.contains("lower_base") && roles.contains("upper_base"))) {
                problems.add(refusal("figures", "each rate needs its base, or lower_base and upper_base, by label"));
            }
        }
    }

    private static Refusal refusal(String field, String message) {
        return Refusal.ofField(ProblemCode.INVALID_INPUT, field, message);
    }
}
