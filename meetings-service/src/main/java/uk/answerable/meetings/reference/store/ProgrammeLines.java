package uk.answerable.meetings.reference.store;

import static uk.answerable.meetings.reference.store.Texts.list;
import static uk.answerable.meetings.reference.store.Texts.text;
import static uk.answerable.meetings.reference.store.Texts.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.governance.rules.RecordKind;
import uk.answerable.meetings.governance.rules.RecordRules;
import uk.answerable.meetings.governance.store.GovernanceRecordRow;
import uk.answerable.meetings.governance.store.GovernanceValueRow;
import uk.answerable.meetings.governance.store.GovernanceVersionRow;
import uk.answerable.meetings.governance.store.RecordFiles;

/** Programmes of scrutiny.json as records: a line for each service, the services that remain, and the legal dates. */
final class ProgrammeLines {

    /** How a paper says it, in the words of the kind's choices; the first that fits. */
    private static final List<Map.Entry<String, String>> STATES = List.of(
            Map.entry("separated", "already separated"),
            Map.entry("fully transitioned", "fully transitioned"),
            Map.entry("completed", "work completed"),
            Map.entry("finalised", "work being finalised"),
            Map.entry("ready", "ready supporting partner"),
            Map.entry("collaboration", "collaboration proposal"));

    private static final List<Map.Entry<String, String>> STEPS = List.of(
            Map.entry("end of notice", "end of notice"),
            Map.entry("notice", "notice"),
            Map.entry("extension", "end of extension"),
            Map.entry("new", "new agreement"));

    private final RecordRules rules = RecordFiles.read();
    private final List<GovernanceRecordRow> records = new ArrayList<>();
    private final List<GovernanceVersionRow> versions = new ArrayList<>();
    private final List<GovernanceValueRow> values = new ArrayList<>();

    ProgrammeLines(JsonNode root, BodiesFile bodies) {
        list(root, "programmes", programme -> programme)
                .forEach(programme -> read(programme, bodies.forceOf(text(programme, "source"))));
    }

    /** Rows in an order in which each finds what it refers to. */
    List<List<?>> stages() {
        return List.of(records, versions, values);
    }

    private void read(JsonNode programme, String force) {
        programme
                .path("groups")
                .properties()
                .forEach(group ->
                        group.getValue().forEach(line -> line(programme, force, group.getKey(), line.asText())));
        texts(programme, "remaining_services")
                .forEach(service -> record(
                        programme,
                        force,
                        "PROGRAMME_LINE",
                        service,
                        Map.of("programme", text(programme, "title"), "stream", "Remaining", "state", "remaining")));
        texts(programme, "key_dates").forEach(date -> legalDate(programme, force, date));
    }

    private void line(JsonNode programme, String force, String stream, String line) {
        var parts = line.split(":", 2);
        if (parts.length != 2) {
            throw new IllegalStateException("a line of a programme states nothing: " + line);
        }
        record(
                programme,
                force,
                "PROGRAMME_LINE",
                parts[0].strip(),
                Map.of(
                        "programme", text(programme, "title"),
                        "stream", stream,
                        "state", worded(STATES, parts[1]),
                        "stated", parts[1].strip()));
    }

    private void legalDate(JsonNode programme, String force, String stated) {
        var values = new LinkedHashMap<String, String>(Map.of("step", worded(STEPS, stated), "stated", stated));
        day(stated).ifPresent(day -> values.put("on", day.toString()));
        record(programme, force, "LEGAL_DATE", text(programme, "title"), values);
    }

    /** The day that a text begins with; a month is none. */
    private static Optional<LocalDate> day(String stated) {
        try {
            return Optional.of(LocalDate.parse(stated.split(" ", 2)[0]));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String worded(List<Map.Entry<String, String>> words, String stated) {
        return words.stream()
                .filter(word -> stated.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a programme states what no record has: " + stated));
    }

    private void record(JsonNode programme, String force, String kind, String title, Map<String, String> said) {
        var day = LocalDate.parse(text(programme, "date"));
        var known = rules.kind(kind).orElseThrow();
        var row = row(force, known, title);
        records.add(row);
        versions.add(GovernanceVersionRow.of(
                row,
                day,
                "reference data",
                "as %s has it in version %s".formatted(text(programme, "source"), text(programme, "version"))));
        known.check(said, day)
                .orThrow()
                .forEach((field, value) -> values.add(GovernanceValueRow.of(row, field, value)));
    }

    private static GovernanceRecordRow row(String force, RecordKind kind, String title) {
        var row = new GovernanceRecordRow();
        row.id = Ids.next();
        row.forceCode = force;
        row.side = "office";
        row.kind = kind.code();
        row.seenBy = kind.seenBy();
        row.review = kind.review();
        row.title = title;
        row.owner = "";
        row.version = 1;
        return row;
    }
}
