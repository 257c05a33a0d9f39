package uk.answerable.performance.report.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.answerable.performance.area.rules.Area;
import uk.answerable.performance.area.rules.Base;
import uk.answerable.performance.measure.rules.OutcomeFamily;
import uk.answerable.performance.measure.rules.Relation;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.report.rules.EditionTable.Cell;
import uk.answerable.performance.report.rules.EditionTable.Mark;
import uk.answerable.performance.report.rules.EditionTable.Row;
import uk.answerable.performance.series.rules.Comparison;
import uk.answerable.performance.series.rules.SeriesOfFigures;

/** The breakdown of crime with its flags, and the districts with rates, bases and shading (FEATURES B9 257, 258). */
final class CrimeTables {

    static final String TOTAL = "total_recorded_crime";
    static final String BREAKDOWN = "count_breakdown_table";
    static final String DISTRICT = "count_district_table";
    static final String RATE = "rate_per_1000";
    static final List<String> OF_DISTRICTS = List.of(DISTRICT, RATE);

    private final EditionQuestion question;
    private final EditionFigures figures;
    private final Period month;

    CrimeTables(EditionQuestion question, EditionFigures figures) {
        this.question = question;
        this.figures = figures;
        this.month = new Period(question.month().atDay(1), question.end(), PeriodKind.MONTH);
    }

    /** Codes of what makes up recorded crime, each after its own parts, the total last. */
    static List<String> rows(EditionQuestion question) {
        var rows = new LinkedHashSet<String>();
        parts(question, TOTAL, rows);
        rows.remove(TOTAL);
        List.copyOf(rows).forEach(part -> rows.addAll(wholes(question, part)));
        rows.add(TOTAL);
        return List.copyOf(rows);
    }

    /** Groups of the district table that a part of recorded crime stands in. */
    static List<String> wholes(EditionQuestion question, String part) {
        return question.catalogue().relationsOf(part).stream()
                .filter(relation -> relation.kind() == Relation.RelationKind.PART_OF)
                .filter(relation ->
                        relation.measure().equals(part) && !relation.of().equals(TOTAL))
                .map(Relation::of)
                .toList();
    }

    /** What a measure is made up of. */
    static List<String> parts(EditionQuestion question, String whole) {
        return question.catalogue().partsOf(whole);
    }

    private static void parts(EditionQuestion question, String whole, Set<String> rows) {
        parts(question, whole).forEach(part -> parts(question, part, rows));
        rows.add(whole);
    }

    Optional<EditionTable> breakdown() {
        var rows = rows(question).stream()
                .filter(measure ->
                        figures.at(measure, question.force(), BREAKDOWN, month).isPresent())
                .map(this::breakdownRow)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Tables.table(
                "Crime breakdown",
                List.of(
                        "Offence",
                        month.label(),
                        month.previous().label(),
                        "Change",
                        month.yearEarlier().label(),
                        "Change on year",
                        "Exceptional volumes",
                        "Increasing trend",
                        "Exceptional areas"),
                rows,
                "Flags are those stated with the figures: Y yes, N no, blank where none is stated."));
    }

    /** The largest of what makes up recorded crime. */
    Optional<EditionTable> largest() {
        return new TopCategories(question, figures, BREAKDOWN, month)
                .of("Largest categories of recorded crime", TOTAL, parts(question, TOTAL));
    }

    private Row breakdownRow(String measure) {
        var point = SeriesOfFigures.of(figures.series(measure, question.force(), BREAKDOWN), 1)
                .points()
                .getLast();
        var exceptional = flag(measure, EditionQuestion.FLAG_FORCE);
        return new Row(
                label(measure),
                List.of(
                        figures.cell(Optional.of(point.figure())),
                        before(point.previousPeriod()),
                        change(point.previousPeriod()),
                        before(point.sameMonthLastYear()),
                        change(point.sameMonthLastYear()),
                        new Cell(exceptional, Flags.says(exceptional) ? Mark.EXCEPTIONAL : Mark.NONE),
                        Cell.of(flag(measure, EditionQuestion.FLAG_TREND)),
                        Cell.of(flag(measure, EditionQuestion.FLAG_AREA))));
    }

    private Cell before(Comparison comparison) {
        return figures.cell(Optional.ofNullable(comparison.figure()));
    }

    private static Cell change(Comparison comparison) {
        var change = comparison.change();
        var amount = change == null ? null : change.amount();
        return change == null
                ? Cell.EMPTY
                : new Cell(change.printed(), amount != null && amount.signum() > 0 ? Mark.INCREASE : Mark.NONE);
    }

    private String flag(String measure, String statistic) {
        return Flags.printed(figures.show(figures.ofMonth(measure, question.force(), statistic)));
    }

    private String label(String measure) {
        return question.dictionary().measure(measure).orElseThrow().label();
    }

    /** A table for the force and one for each district: volumes, and rates of three months. */
    List<EditionTable> districts() {
        var areas = new ArrayList<>(question.districts());
        if (areas.stream().noneMatch(this::hasVolumes)) {
            return List.of();
        }
        areas.addFirst(question.dictionary().area(question.force()).orElseThrow());
        return areas.stream().filter(this::hasVolumes).map(this::district).toList();
    }

    private boolean hasVolumes(Area area) {
        return rows(question).stream()
                .anyMatch(measure ->
                        figures.at(measure, area.code(), DISTRICT, month).isPresent());
    }

    private EditionTable district(Area area) {
        var rows = rows(question).stream()
                .filter(measure ->
                        figures.at(measure, area.code(), DISTRICT, month).isPresent())
                .map(measure -> districtRow(measure, area))
                .toList();
        var columns = List.of(
                "Offence",
                month.label(),
                "Per 1,000",
                "Per 1,000 in " + month.previous().label(),
                "Per 1,000 in " + month.previous().previous().label());
        var bases = question.catalogue().basesOf(area.code()).stream()
                .map(CrimeTables::base)
                .toList();
        var notes = new ArrayList<>(bases);
        notes.add("Shaded and marked: a rate above that of the month before.");
        return Tables.table("Districts: " + area.label(), columns, rows, notes.toArray(String[]::new));
    }

    private Row districtRow(String measure, Area area) {
        var now = rate(measure, area, month);
        var before = rate(measure, area, month.previous());
        var cell = figures.cell(now);
        return new Row(
                label(measure),
                List.of(
                        figures.cell(figures.at(measure, area.code(), DISTRICT, month)),
                        Tables.isHigher(now, before) ? new Cell(cell.printed(), Mark.INCREASE) : cell,
                        figures.cell(before),
                        figures.cell(rate(measure, area, month.previous().previous()))));
    }

    private Optional<Known> rate(String measure, Area area, Period period) {
        return figures.at(measure, area.code(), RATE, period);
    }

    private static String base(Base base) {
        return "Base: %,d %s of %d%s"
                .formatted(
                        base.size(),
                        base.kind().name().toLowerCase(Locale.ROOT),
                        base.year(),
                        base.published() ? "" : ", implied by printed rates");
    }

    /** Outcomes of the force with the codes of each family as they are grouped on the day. */
    Optional<EditionTable> outcomes(Tables tables, LocalDate day) {
        return tables.compared("Crime outcomes", question.outcomes())
                .map(table -> new EditionTable(table.title(), table.columns(), table.rows(), families(day)));
    }

    private List<String> families(LocalDate day) {
        Map<OutcomeFamily.OutcomeFamilyName, TreeSet<String>> codes = new TreeMap<>();
        question.catalogue()
                .outcomeFamilies(day)
                .values()
                .forEach(family -> codes.computeIfAbsent(family.family(), name -> new TreeSet<>(CrimeTables::byNumber))
                        .add(family.code()));
        return codes.entrySet().stream()
                .map(family -> "%s: outcome codes %s"
                        .formatted(
                                family.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                String.join(", ", family.getValue())))
                .toList();
    }

    private static int byNumber(String one, String other) {
        var byNumber = Integer.compare(number(one), number(other));
        return byNumber != 0 ? byNumber : one.compareTo(other);
    }

    private static int number(String code) {
        return Integer.parseInt(code.replaceAll("\\D", ""));
    }
}
