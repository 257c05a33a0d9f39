package uk.answerable.performance.dictionary.store;

import static uk.answerable.performance.dictionary.store.ReviewedFile.day;
import static uk.answerable.performance.dictionary.store.ReviewedFile.rows;
import static uk.answerable.performance.dictionary.store.ReviewedFile.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.area.rules.Base;
import uk.answerable.performance.area.rules.BaseKind;
import uk.answerable.performance.area.rules.PeerGroup;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.force.rules.Force;
import uk.answerable.performance.measure.rules.Counts;
import uk.answerable.performance.measure.rules.FoundBy;
import uk.answerable.performance.measure.rules.Frequency;
import uk.answerable.performance.measure.rules.InclusionRule;
import uk.answerable.performance.measure.rules.MeasureChange;
import uk.answerable.performance.measure.rules.MeasureEntry;
import uk.answerable.performance.measure.rules.OutcomeFamily;
import uk.answerable.performance.measure.rules.Relation;
import uk.answerable.performance.measure.rules.Topic;
import uk.answerable.performance.measure.rules.Window;
import uk.answerable.performance.observation.rules.FigureConflict;
import uk.answerable.performance.observation.rules.MissingPeriod;
import uk.answerable.performance.plan.rules.Plan;
import uk.answerable.performance.standard.rules.Attachment;
import uk.answerable.performance.standard.rules.Standard;
import uk.answerable.performance.standard.rules.StandardKind;

/** Reads the catalogue from {@code reference/*.csv} on the class path. */
public final class CatalogueFiles {

    private CatalogueFiles() {}

    public static Catalogue read(Dictionary dictionary) {
        return new Catalogue(dictionary, parts(dictionary));
    }

    /** As the files have them, unchecked. */
    static Catalogue.Parts parts(Dictionary dictionary) {
        return new Catalogue.Parts(
                rows("measure_entries", CatalogueFiles::entry),
                topics(),
                plans(),
                rows(
                        "measure_relations",
                        row -> new Relation(
                                row.get("measure"),
                                Relation.RelationKind.valueOf(row.get("relation")),
                                row.get("of"),
                                text(row, "note"),
                                row.get("source"))),
                rows(
                        "measure_changes",
                        row -> new MeasureChange(
                                row.get("measure"),
                                text(row, "area"),
                                date(row, "on"),
                                MeasureChange.MeasureChangeKind.valueOf(row.get("kind")),
                                row.get("what"),
                                row.get("source"))),
                rows(
                        "outcome_families",
                        row -> new OutcomeFamily(
                                row.get("version"),
                                date(row, "valid_from"),
                                row.get("code"),
                                OutcomeFamily.OutcomeFamilyName.valueOf(row.get("family")),
                                row.get("source"))),
                standards(),
                rows("bases", CatalogueFiles::base),
                rows("peer_groups", row -> peers(row, dictionary)),
                rows("missing_periods", CatalogueFiles::missing),
                rows("conflicts", CatalogueFiles::conflict),
                RegisterFiles.read());
    }

    private static MeasureEntry entry(CSVRecord row) {
        var window = text(row, "window");
        return new MeasureEntry(
                row.get("code"),
                row.get("topic"),
                row.get("definition"),
                row.get("source"),
                Counts.valueOf(row.get("counts")),
                FoundBy.valueOf(row.get("found_by")),
                text(row, "rule"),
                row.get("system"),
                Frequency.valueOf(row.get("frequency")),
                Integer.parseInt(row.get("lag_months")),
                row.get("owner"),
                window == null ? null : Window.valueOf(window),
                text(row, "excludes"));
    }

    private static List<Topic> topics() {
        record Line(String topic, Topic.Sign sign) {}
        Map<String, List<Topic.Sign>> signs =
                rows("signs", row -> new Line(row.get("topic"), new Topic.Sign(row.get("sign"), row.get("source"))))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Line::topic, Collectors.mapping(Line::sign, Collectors.toList())));
        return rows("topics", row -> {
            var inclusion = text(row, "inclusion");
            return new Topic(
                    row.get("code"),
                    row.get("label"),
                    text(row, "priority"),
                    inclusion == null ? null : InclusionRule.valueOf(inclusion),
                    text(row, "lead"),
                    row.get("source"),
                    signs.getOrDefault(row.get("code"), List.of()));
        });
    }

    private static List<Plan> plans() {
        record Line(String plan, Plan.Priority priority) {}
        Map<String, List<Plan.Priority>> priorities = rows(
                        "plan_priorities",
                        row -> new Line(
                                row.get("plan"),
                                new Plan.Priority(row.get("code"), row.get("label"), row.get("source"))))
                .stream()
                .collect(Collectors.groupingBy(Line::plan, Collectors.mapping(Line::priority, Collectors.toList())));
        return rows(
                "plans",
                row -> new Plan(
                        row.get("code"),
                        row.get("force"),
                        row.get("title"),
                        day(row, "from"),
                        day(row, "to"),
                        row.get("source"),
                        text(row, "note"),
                        priorities.getOrDefault(row.get("code"), List.of())));
    }

    private static List<Standard> standards() {
        var attachments = new HashMap<String, Attachment>();
        plans().stream()
                .flatMap(plan -> plan.priorities().stream())
                .forEach(priority -> attachments.put(
                        "priority:" + priority.code(),
                        new Attachment(
                                Attachment.AttachmentKind.PLAN_PRIORITY,
                                priority.code(),
                                priority.label(),
                                null,
                                priority.source())));
        rows(
                        "victim_groups",
                        row -> new Attachment(
                                Attachment.AttachmentKind.VICTIM_GROUP,
                                row.get("code"),
                                row.get("label"),
                                Attachment.Expectation.valueOf(row.get("expectation")),
                                row.get("source")))
                .forEach(group -> attachments.put("group:" + group.code(), group));
        return rows("standards", row -> standard(row, attachments));
    }

    private static @Nullable Attachment attached(CSVRecord row, Map<String, Attachment> attachments) {
        var to = text(row, "attached_to");
        return to == null
                ? null
                : Objects.requireNonNull(attachments.get(to), () -> "a standard is attached to nothing known: " + to);
    }

    private static Standard standard(CSVRecord row, Map<String, Attachment> attachments) {
        return new Standard(
                row.get("code"),
                row.get("measure"),
                text(row, "force"),
                StandardKind.valueOf(row.get("kind")),
                row.get("statistic"),
                Standard.StandardSense.valueOf(row.get("sense")),
                number(row, "value"),
                date(row, "from"),
                day(row, "to"),
                Standard.StandardRule.valueOf(row.get("rule")),
                text(row, "limit"),
                attached(row, attachments),
                row.get("source"),
                text(row, "note"));
    }

    private static Base base(CSVRecord row) {
        var most = text(row, "at_most");
        return new Base(
                row.get("area"),
                BaseKind.valueOf(row.get("kind")),
                Integer.parseInt(row.get("year")),
                Long.parseLong(row.get("size")),
                Long.parseLong(row.get("at_least")),
                most == null ? null : Long.valueOf(most),
                row.get("basis").equals("PUBLISHED"),
                row.get("source"),
                row.get("note"));
    }

    private static PeerGroup peers(CSVRecord row, Dictionary dictionary) {
        return new PeerGroup(
                row.get("code"),
                PeerGroup.PeerGroupKind.valueOf(row.get("kind")),
                text(row, "force"),
                date(row, "from"),
                day(row, "to"),
                row.get("label"),
                row.get("members").equals("all")
                        ? dictionary.forces().stream().map(Force::code).toList()
                        : List.of(),
                row.get("source"));
    }

    private static MissingPeriod missing(CSVRecord row) {
        return new MissingPeriod(
                row.get("force"),
                row.get("measure"),
                row.get("area"),
                row.get("statistic"),
                date(row, "period_start"),
                date(row, "period_end"),
                row.get("reason"),
                date(row, "known_on"),
                row.get("source"));
    }

    private static FigureConflict conflict(CSVRecord row) {
        return new FigureConflict(
                row.get("id"),
                row.get("force"),
                row.get("measure"),
                row.get("area"),
                date(row, "period_start"),
                date(row, "period_end"),
                row.get("chosen"),
                row.get("chosen_source"),
                row.get("other"),
                row.get("other_source"),
                row.get("reason"));
    }

    private static LocalDate date(CSVRecord row, String column) {
        return LocalDate.parse(row.get(column));
    }

    private static @Nullable BigDecimal number(CSVRecord row, String column) {
        var text = text(row, column);
        return text == null ? null : new BigDecimal(text);
    }
}
