package uk.answerable.performance.checker.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A report as the checks see it: its text and the figures that belong to it. */
final class Report {

    private final ReportText text;
    private final List<Figure> figures;
    private final List<Finding> findings = new ArrayList<>();

    Report(ReportText text, List<Figure> figures) {
        this.text = text;
        this.figures = figures;
    }

    String source() {
        return text.source();
    }

    List<Section> sections() {
        return text.sections();
    }

    List<Figure> figures() {
        return figures;
    }

    @Nullable
    LocalDate date() {
        return text.date();
    }

    private @Nullable List<Statement> statements;

    List<Statement> statements() {
        var known = statements;
        if (known == null) {
            known = Statements.of(this);
            statements = known;
        }
        return known;
    }

    /** The text line by line, for lists that are no sentences. */
    String[] lines() {
        return text.lines();
    }

    /** Every sentence with the block and section it stands in. */
    void sentences(BiConsumer<Sentence, Section> each) {
        if (sentences.isEmpty()) {
            for (var section : sections()) {
                for (var block : section.paragraphs()) {
                    var index = 0;
                    for (var sentence : block.sentences()) {
                        sentences.add(new Placed(new Sentence(sentence, block, index++), section));
                    }
                }
            }
        }
        sentences.forEach(placed -> each.accept(placed.sentence(), placed.section()));
    }

    private final List<Placed> sentences = new ArrayList<>();

    private record Placed(Sentence sentence, Section section) {}

    record Sentence(String text, Block block, int index) {}

    Place place(Section section, int line) {
        // A table of a section has its own page more often than not.
        var table = section.blocks().stream()
                .filter(block -> block.grid() != null && line >= block.line() && line <= block.line() + rows(block))
                .findFirst();
        var where = table.map(block -> new Section(section.heading(), section.line(), section.part(), List.of(block)))
                .flatMap(this::findReference)
                .or(() -> reference(section));
        return new Place(source(), line, section.heading(), where.orElse(null));
    }

    private static int rows(Block block) {
        var grid = block.grid();
        return grid == null ? 0 : grid.rows().size() + 2;
    }

    /** Where most of a section's printed table values come from among the figures. */
    private Optional<String> reference(Section section) {
        return references.computeIfAbsent(section, this::findReference);
    }

    private final java.util.IdentityHashMap<Section, Optional<String>> references = new java.util.IdentityHashMap<>();

    private Optional<String> findReference(Section section) {
        var item =
                items.computeIfAbsent(section.part().number(), this::findItem).orElse(null);
        if (item == null) {
            return Optional.empty();
        }
        var cells = printed(section);
        var hits = new java.util.HashMap<String, Integer>();
        figures.stream()
                .filter(figure -> item.equals(item(figure)))
                .filter(figure -> cells.contains(figure.printed()))
                .filter(figure -> Words.shared(Words.of(figure.words()), section.words()) > 0
                        || figure.printed().length() > 3)
                .forEach(figure -> hits.merge(figure.source(), 1, Integer::sum));
        return hits.entrySet().stream()
                .max(java.util.Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(java.util.Map.Entry.comparingByKey()))
                .map(java.util.Map.Entry::getKey);
    }

    private final java.util.Map<Integer, Optional<String>> items = new java.util.HashMap<>();

    /** The agenda item a paper is: the one most of whose figures the paper prints. */
    private Optional<String> findItem(int part) {
        var cells = new java.util.HashSet<String>();
        sections().stream()
                .filter(section -> section.part().number() == part)
                .forEach(section -> cells.addAll(printed(section)));
        var all = new java.util.HashMap<String, Integer>();
        var found = new java.util.HashMap<String, Integer>();
        for (var figure : figures) {
            all.merge(item(figure), 1, Integer::sum);
            found.merge(item(figure), cells.contains(figure.printed()) ? 1 : 0, Integer::sum);
        }
        return found.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > all.getOrDefault(entry.getKey(), 0))
                .max(java.util.Comparator.comparingDouble(
                        entry -> entry.getValue() / (double) all.getOrDefault(entry.getKey(), 1)))
                .map(java.util.Map.Entry::getKey);
    }

    private static java.util.Set<String> printed(Section section) {
        var cells = new java.util.HashSet<String>();
        section.grids().forEach(grid -> grid.rows().forEach(cells::addAll));
        section.paragraphs().forEach(block -> Numbers.in(block.text()).forEach(found -> cells.add(found.printed())));
        return cells;
    }

    private static String item(Figure figure) {
        var parts = figure.source().split(":");
        return parts.length > 2 ? parts[1] : "";
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void add(Kind kind, Severity severity, Section section, int line, String what, String why) {
        findings.add(new Finding(kind, severity, place(section, line), what, why));
    }

    List<Finding> findings() {
        return findings;
    }
}
