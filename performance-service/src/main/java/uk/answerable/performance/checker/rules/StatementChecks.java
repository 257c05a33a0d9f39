package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.util.List;
import uk.answerable.performance.checker.rules.Statement.Compared;
import uk.answerable.performance.checker.rules.Statement.Direction;

/** Statements against their own words, the table beside them and the figures of the report (FEATURES 262, 264). */
final class StatementChecks {

    /** A change called slight, or none, must be small both ways: in share and in number. */
    private static final BigDecimal SLIGHT_AT_MOST = BigDecimal.valueOf(25);

    private static final BigDecimal SAME_AT_MOST = BigDecimal.TEN;
    private static final BigDecimal STABLE_AT_MOST = BigDecimal.valueOf(15);

    private StatementChecks() {}

    static void check(Report report) {
        var statements = report.statements();
        for (var statement : statements) {
            statement.compared().forEach(other -> direction(report, statement, other));
            if (!StatementTables.againstGrid(report, statement)) {
                StatementTables.againstFigures(report, statement);
            }
        }
        againstEachOther(report, statements);
    }

    private static void direction(Report report, Statement statement, Compared other) {
        var now = statement.number();
        var before = other.value().value();
        var sign = now.compareTo(before);
        var holds = switch (other.direction()) {
            case UP -> sign > 0;
            case DOWN -> sign < 0;
            case SAME -> !far(now, before, SAME_AT_MOST);
            case NONE -> true;
        };
        var said = "%s is said to be %s %s (%s)"
                .formatted(
                        statement.value().printed(),
                        word(other.direction()),
                        other.name(),
                        other.value().printed());
        if (!holds) {
            report.add(
                    Kind.DIRECTION_WORD,
                    Severity.HIGH,
                    statement.section(),
                    statement.line(),
                    said,
                    other.direction() == Direction.SAME
                            ? "The two are %s per cent apart".formatted(apart(now, before))
                            : "By these figures it is %s"
                                    .formatted(sign == 0 ? "the same" : sign > 0 ? "higher" : "lower"));
        } else if (other.slight() && far(now, before, SLIGHT_AT_MOST)) {
            report.add(
                    Kind.DIRECTION_WORD,
                    Severity.LOW,
                    statement.section(),
                    statement.line(),
                    said + ", and the change is called slight",
                    "The two are %s per cent apart".formatted(apart(now, before)));
        }
    }

    private static String word(Direction direction) {
        return switch (direction) {
            case UP -> "above";
            case DOWN -> "below";
            case SAME -> "in line with";
            case NONE -> "compared with";
        };
    }

    private static boolean far(BigDecimal now, BigDecimal before, BigDecimal limit) {
        return before.signum() != 0
                && Numbers.change(before, now).abs().compareTo(limit) > 0
                && now.subtract(before).abs().compareTo(BigDecimal.TEN) >= 0;
    }

    private static String apart(BigDecimal now, BigDecimal before) {
        return Numbers.rounded(Numbers.change(before, now).abs(), BigDecimal.ONE);
    }

    /** The same figure in two papers of a pack: what it is compared with, and of which month it is. */
    private static void againstEachOther(Report report, List<Statement> statements) {
        for (var one : statements) {
            for (var other : statements) {
                if (one.section().part().number() < other.section().part().number() && related(one, other)) {
                    if (one.month().equals(other.month())) {
                        comparators(report, one, other);
                        stable(report, one, other);
                    } else {
                        periods(report, one, other);
                    }
                }
            }
        }
    }

    private static boolean related(Statement one, Statement other) {
        return one.value().unit() == other.value().unit()
                && one.area().equals(other.area())
                && one.number().compareTo(other.number()) == 0
                && Words.shared(one.section().words(), other.section().words()) > 0
                && Words.shared(one.about(), other.about()) > 0;
    }

    private static void comparators(Report report, Statement one, Statement other) {
        for (var first : one.compared()) {
            for (var second : other.compared()) {
                var month = first.month();
                if (month != null
                        && month.equals(second.month())
                        && first.value().unit() == second.value().unit()
                        && !Numbers.agree(first.value().value(), second.value().value())) {
                    report.add(
                            Kind.COMPARATOR,
                            Severity.HIGH,
                            other.section(),
                            other.line(),
                            "%s is compared with %s for %s here and with %s in line %d"
                                    .formatted(
                                            other.value().printed(),
                                            second.value().printed(),
                                            Times.label(month),
                                            first.value().printed(),
                                            one.line()),
                            reversed(other, first, second));
                }
            }
        }
    }

    private static String reversed(Statement statement, Compared first, Compared second) {
        var now = statement.number();
        var turns = now.compareTo(first.value().value())
                != now.compareTo(second.value().value());
        return turns
                ? "One figure of one month cannot have two values; which is right decides whether it rose or fell"
                : "One figure of one month cannot have two values";
    }

    private static void stable(Report report, Statement one, Statement other) {
        if (!other.sentence().matches("(?is).*\\bstable\\b.*")) {
            return;
        }
        for (var compared : one.compared()) {
            var before = compared.value().value();
            if (one.month().minusMonths(1).equals(compared.month())
                    && before.signum() != 0
                    && Numbers.change(before, one.number()).abs().compareTo(STABLE_AT_MOST) > 0
                    && one.number().subtract(before).abs().compareTo(BigDecimal.ONE) > 0) {
                report.add(
                        Kind.DIRECTION_WORD,
                        Severity.MEDIUM,
                        other.section(),
                        other.line(),
                        "%s is called stable here; line %d has it moving from %s (%s)"
                                .formatted(
                                        other.value().printed(),
                                        one.line(),
                                        compared.value().printed(),
                                        compared.name()),
                        "The two are %s per cent apart".formatted(apart(one.number(), before)));
            }
        }
    }

    private static void periods(Report report, Statement one, Statement other) {
        var long1 = Words.shared(one.section().words(), other.section().words()) >= 2;
        if (!long1 || one.compared().isEmpty()) {
            return;
        }
        report.add(
                Kind.PERIOD_LABEL,
                Severity.MEDIUM,
                other.section(),
                other.line(),
                "%s is the figure of %s here and of %s in line %d"
                        .formatted(
                                other.value().printed(),
                                Times.label(other.month()),
                                Times.label(one.month()),
                                one.line()),
                "The same figure cannot belong to both months; line %d gives %s for %s"
                        .formatted(
                                one.line(),
                                one.compared().getFirst().value().printed(),
                                one.compared().getFirst().name()));
    }
}
