package uk.answerable.meetings.reference.store;

import static uk.answerable.meetings.reference.store.Texts.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.meetings.body.rules.BodyIdentity;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.rules.GovernanceBody;
import uk.answerable.meetings.body.rules.Nation;

/** The bodies: codes and kinds are ours (bodies.csv), chair, frequency and purpose the register's (meetings.json). */
final class BodiesFile {

    private final List<GovernanceBody> bodies;
    private final Map<String, GovernanceBody> byMeetingsName = new LinkedHashMap<>();
    private final Map<String, String> forceOfSource = new LinkedHashMap<>();

    BodiesFile(List<CSVRecord> rows, JsonNode register) {
        this.bodies = rows.stream().map(row -> body(row, register)).toList();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            forceOfSource.put(row.get("source"), row.get("force"));
            if (!row.get("meetings_name").isEmpty()) {
                byMeetingsName.put(row.get("meetings_name"), bodies.get(i));
            }
        }
        var known = rows.stream()
                .map(row -> row.get("source") + row.get("register_name"))
                .toList();
        register.forEach(entry -> {
            if (!known.contains(text(entry, "source") + text(entry, "body"))) {
                throw new IllegalStateException("bodies.csv has no code for " + text(entry, "body"));
            }
        });
    }

    List<GovernanceBody> bodies() {
        return bodies;
    }

    /** The body that meetings.json calls by this name. */
    GovernanceBody called(String name) {
        var body = byMeetingsName.get(name);
        if (body == null) {
            throw new IllegalStateException("bodies.csv has no body called " + name);
        }
        return body;
    }

    /** The police force area a source document is about; a place in it may follow ({@code 004:2(3)}). */
    String forceOf(String source) {
        var force = forceOfSource.get(source.substring(0, 3));
        if (force == null) {
            throw new IllegalStateException("no force is known for source " + source);
        }
        return force;
    }

    private static GovernanceBody body(CSVRecord row, JsonNode register) {
        var entry = StreamSupport.stream(register.spliterator(), false)
                .filter(listed -> text(listed, "source").equals(row.get("source"))
                        && text(listed, "body").equals(row.get("register_name")))
                .findFirst();
        return GovernanceBody.of(
                BodyKind.valueOf(row.get("kind")),
                new BodyIdentity(
                        row.get("code"),
                        row.get("name"),
                        row.get("force"),
                        Nation.valueOf(row.get("nation")),
                        row.get("host"),
                        entry.map(listed -> text(listed, "chair_role")).orElse(""),
                        entry.map(listed -> text(listed, "frequency")).orElse(""),
                        entry.map(listed -> text(listed, "purpose")).orElse(""),
                        row.get("source")));
    }
}
