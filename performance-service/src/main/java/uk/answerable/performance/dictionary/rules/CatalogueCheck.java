package uk.answerable.performance.dictionary.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.measure.rules.FoundBy;
import uk.answerable.performance.measure.rules.Measure;
import uk.answerable.performance.measure.rules.MeasureEntry;
import uk.answerable.performance.measure.rules.Polarity;
import uk.answerable.performance.measure.rules.PolarityBasis;
import uk.answerable.performance.plan.rules.Plan;
import uk.answerable.performance.standard.rules.Attachment;
import uk.answerable.performance.standard.rules.Standard;

/** Finds the holes of the reviewed files; all of them, so that one review mends all. */
final class CatalogueCheck {

    private static final Pattern PLACE = Pattern.compile("\\d{3}(:.+)?");

    private final Dictionary dictionary;
    private final Catalogue.Parts parts;
    private final List<String> holes = new ArrayList<>();

    private CatalogueCheck(Dictionary dictionary, Catalogue.Parts parts) {
        this.dictionary = dictionary;
        this.parts = parts;
    }

    static List<String> holes(Dictionary dictionary, Catalogue.Parts parts) {
        var check = new CatalogueCheck(dictionary, parts);
        check.measures();
        check.topics();
        check.others();
        return List.copyOf(check.holes);
    }

    private void measures() {
        var described = parts.entries().stream().map(MeasureEntry::code).collect(Collectors.toSet());
        for (var measure : dictionary.measures()) {
            require(described.contains(measure.code()), "no entry for measure", measure.code());
            polarity(measure);
        }
        for (var entry : parts.entries()) {
            measure(entry.code());
            require(!entry.definition().isBlank(), "no definition of", entry.code());
            place(entry.source());
            var ruled = entry.foundBy() == FoundBy.KEYWORD || entry.foundBy() == FoundBy.LOCATION;
            require(!ruled || entry.rule() != null, "no keyword or classification for", entry.code());
            if (entry.isActivity()) {
                activity(entry.code());
            }
        }
    }

    /** More visits are neither better nor worse: no direction, no standard, no page of their own. */
    private void activity(String measure) {
        require(
                dictionary
                        .measure(measure)
                        .filter(one -> one.polarity() == Polarity.NEUTRAL || one.polarity() == Polarity.UNDECIDED)
                        .isPresent(),
                "a direction for the activity",
                measure);
        require(
                parts.standards().stream()
                        .noneMatch(standard -> standard.measure().equals(measure)),
                "a standard for the activity",
                measure);
        require(
                parts.topics().stream().noneMatch(topic -> measure.equals(topic.lead())),
                "a topic led by the activity",
                measure);
    }

    private void polarity(Measure measure) {
        var undecided = measure.polarity() == Polarity.UNDECIDED;
        require(
                undecided == (measure.polarityBasis() == PolarityBasis.UNDECIDED),
                "polarity and its basis differ for",
                measure.code());
        require(!measure.polaritySource().isBlank(), "no place or reason of the polarity of", measure.code());
        if (measure.polarityBasis() == PolarityBasis.STATED) {
            place(measure.polaritySource());
        }
    }

    private void topics() {
        var topics = parts.topics().stream().map(topic -> topic.code()).collect(Collectors.toSet());
        var priorities = parts.plans().stream()
                .flatMap(plan -> plan.priorities().stream())
                .map(Plan.Priority::code)
                .collect(Collectors.toSet());
        parts.entries().forEach(entry -> require(topics.contains(entry.topic()), "no topic for", entry.code()));
        for (var topic : parts.topics()) {
            optional(priorities, topic.priority(), "no priority for topic " + topic.code());
            topic.signs().forEach(sign -> place(sign.source()));
            var lead = topic.lead();
            require(
                    (topic.inclusion() == null) == (lead == null)
                            && (lead == null
                                    || topicOf(lead)
                                            .filter(topic.code()::equals)
                                            .isPresent()),
                    "no lead measure of its own for topic",
                    topic.code());
        }
        parts.plans().forEach(plan -> force(plan.force()));
    }

    private Optional<String> topicOf(String measure) {
        return parts.entries().stream()
                .filter(entry -> entry.code().equals(measure))
                .map(MeasureEntry::topic)
                .findFirst();
    }

    private void others() {
        parts.relations().forEach(relation -> {
            measure(relation.measure());
            measure(relation.of());
            require(!relation.measure().equals(relation.of()), "a measure related to itself", relation.of());
        });
        parts.changes().forEach(change -> {
            measure(change.measure());
            place(change.source());
        });
        parts.standards().forEach(standard -> {
            measure(standard.measure());
            place(standard.source());
            require(
                    dictionary.statistic(standard.statistic()).isPresent(),
                    "no statistic for standard",
                    standard.code());
            attached(standard);
        });
        registers(parts.registers());
        parts.bases().forEach(base -> area(base.area()));
        parts.peers().forEach(group -> {
            var force = group.force();
            if (force != null) {
                force(force);
            }
        });
        parts.missing().forEach(gap -> {
            measure(gap.measure());
            area(gap.area());
            require(!gap.reason().isBlank(), "no reason for the gap of", gap.measure());
        });
        parts.conflicts().forEach(conflict -> {
            measure(conflict.measure());
            area(conflict.area());
            require(!conflict.reason().isBlank(), "no reason for the choice in conflict", conflict.id());
        });
    }

    private void registers(Registers registers) {
        require(!registers.policies().isEmpty(), "no policy of", "readings");
        require(!registers.peerPolicies().isEmpty(), "no policy of", "peers");
        registers.recency().forEach(rule -> {
            measure(rule.measure());
            measure(rule.of());
            place(rule.source());
        });
        registers.counting().forEach(rule -> {
            measure(rule.measure());
            force(rule.force());
            place(rule.source());
        });
        registers.orders().forEach(order -> {
            force(order.force());
            order.areas().forEach(this::area);
            place(order.source());
        });
        registers.systems().forEach(change -> {
            force(change.force());
            change.measures().forEach(this::measure);
            place(change.source());
        });
        registers.surveys().forEach(asked -> {
            measure(asked.measure());
            place(asked.source());
        });
    }

    /** A standard is attached to its own measure's priority, and a higher expectation is no lower level. */
    private void attached(Standard standard) {
        var attached = standard.attached();
        if (attached == null) {
            return;
        }
        place(attached.source());
        if (attached.kind() == Attachment.AttachmentKind.PLAN_PRIORITY) {
            var priority = topicOf(standard.measure()).stream()
                    .flatMap(code ->
                            parts.topics().stream().filter(topic -> topic.code().equals(code)))
                    .anyMatch(topic -> attached.code().equals(topic.priority()));
            require(priority, "another priority than that of its measure for standard", standard.code());
        }
        if (attached.expectation() == Attachment.Expectation.HIGHER) {
            require(
                    parts.standards().stream().noneMatch(standard::isEasierThan),
                    "an easier level where more is expected in standard",
                    standard.code());
        }
    }

    private void measure(String code) {
        require(dictionary.measure(code).isPresent(), "no measure", code);
    }

    private void area(String code) {
        require(dictionary.area(code).isPresent(), "no area", code);
    }

    private void force(String code) {
        require(dictionary.force(code).isPresent(), "no force", code);
    }

    private void place(String reference) {
        require(
                PLACE.matcher(reference).matches()
                        && dictionary.source(Source.documentOf(reference)).isPresent(),
                "no place in a registered document",
                reference);
    }

    private void optional(Set<String> known, @Nullable String code, String hole) {
        require(code == null || known.contains(code), hole, String.valueOf(code));
    }

    private void require(boolean holds, String hole, String what) {
        if (!holds) {
            holes.add(hole + " " + what);
        }
    }
}
