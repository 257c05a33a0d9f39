package uk.answerable.meetings.agenda.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.body.rules.Exemption;

/**
 * Whether an agenda may be published. A panel's public part ends with the resolution to exclude the public (LGA 1972
 * s.100A(4)); its agenda is open for the clear days before the meeting unless the meeting was convened at shorter notice
 * (s.100B(3), (4)). A board states its own decision instead, and no statute sets it days.
 */
public final class Publishing {

    private Publishing() {}

    /**
     * An agenda about to be published.
     *
     * @param meeting day
     * @param latestDay to publish; null where no statute sets one
     * @param needsResolution whether the public leaves by resolution
     * @param lines in order
     */
    public record Agenda(
            LocalDate meeting, @Nullable LocalDate latestDay, boolean needsResolution, List<AgendaLine> lines) {
        public Agenda {
            lines = List.copyOf(lines);
        }

        private List<AgendaLine> privateLines() {
            return lines.stream().filter(AgendaLine::isPrivate).toList();
        }
    }

    /**
     * Checks an agenda.
     *
     * @param lateReason why it is late, or null
     * @return what a reader is warned of; refused with {@code WRONG_STATE} or {@code INVALID_INPUT}
     */
    public static Outcome<List<String>> check(Agenda agenda, LocalDate today, @Nullable String lateReason) {
        if (agenda.lines().isEmpty()) {
            return Outcome.refused(Refusal.of(ProblemCode.WRONG_STATE, "the agenda has no items"));
        }
        if (today.isAfter(agenda.meeting())) {
            return Outcome.refused(Refusal.of(ProblemCode.WRONG_STATE, "the meeting was on " + agenda.meeting()));
        }
        return cited(agenda).then(cited -> late(agenda, today, lateReason));
    }

    private static Outcome<Agenda> cited(Agenda agenda) {
        for (var line : agenda.privateLines()) {
            if (line.exemption() == null) {
                return Outcome.refused(Refusal.of(
                        ProblemCode.INVALID_INPUT,
                        "item %s is private and cites no exemption"
                                .formatted(line.number().printed())));
            }
        }
        if (!agenda.needsResolution() || agenda.privateLines().isEmpty()) {
            return Outcome.done(agenda);
        }
        var first = agenda.privateLines().getFirst().number();
        boolean resolved = agenda.lines().stream()
                .anyMatch(line ->
                        line.exclusion() && !line.isPrivate() && line.number().compareTo(first) < 0);
        return resolved
                ? Outcome.done(agenda)
                : Outcome.refused(Refusal.of(
                        ProblemCode.INVALID_INPUT,
                        "put an item of the kind \"%s\" before item %s; it reads: %s"
                                .formatted(
                                        AgendaLine.EXCLUSION,
                                        first.printed(),
                                        exclusion(agenda).orElse(""))));
    }

    private static Outcome<List<String>> late(Agenda agenda, LocalDate today, @Nullable String reason) {
        var latest = agenda.latestDay();
        if (latest == null || !today.isAfter(latest)) {
            return Outcome.done(List.of());
        }
        return reason == null || reason.isBlank()
                ? Outcome.refused(Refusal.ofField(
                        ProblemCode.WRONG_STATE,
                        "input.lateReason",
                        "the latest day to publish was %s; a meeting convened at shorter notice says why"
                                .formatted(latest)))
                : Outcome.done(List.of("published after %s, the latest day".formatted(latest)));
    }

    /** The words by which the public leaves, from the provisions that the private items cite; empty without any. */
    public static Optional<String> exclusion(Agenda agenda) {
        var byProvision = new LinkedHashMap<Exemption, List<String>>();
        for (var line : agenda.privateLines()) {
            var exemption = line.exemption();
            if (exemption != null) {
                byProvision
                        .computeIfAbsent(exemption, provision -> new ArrayList<>())
                        .add(line.number().printed());
            }
        }
        if (byProvision.isEmpty()) {
            return Optional.empty();
        }
        var grounds = byProvision.entrySet().stream()
                .map(one -> "%s %s under %s, %s"
                        .formatted(
                                one.getValue().size() == 1 ? "item" : "items",
                                String.join(" and ", one.getValue()),
                                one.getKey().regime().title(),
                                one.getKey().provision()))
                .collect(Collectors.joining("; "));
        return Optional.of(
                (agenda.needsResolution() ? "Resolved to exclude the public for " : "Decided to take in private ")
                        + grounds);
    }
}
