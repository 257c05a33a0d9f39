package uk.answerable.meetings.reference.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.answerable.meetings.crosswalk.rules.Crosswalk;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;
import uk.answerable.meetings.crosswalk.store.MeasureLinkRow;

/** The ids that the subjects of the crosswalk were given, and what follows from each. */
final class Subjects {

    private record Subject(SubjectKind kind, String key) {}

    private record Given(UUID id, String force) {}

    private record Consequence(SubjectKind kind, UUID id) {}

    private final Map<Subject, Given> given = new HashMap<>();
    private final Map<Subject, List<Consequence>> consequences = new HashMap<>();
    private final Map<String, UUID> meetings = new HashMap<>();

    void meeting(String reference, UUID id) {
        meetings.put(reference, id);
    }

    UUID meeting(String reference) {
        var id = meetings.get(reference);
        if (id == null) {
            throw new IllegalStateException("there is no meeting " + reference);
        }
        return id;
    }

    void add(SubjectKind kind, String key, UUID id, String force) {
        given.put(new Subject(kind, key), new Given(id, force));
    }

    /** Whatever measure the subject is tied to, this is too. */
    void follows(SubjectKind kind, String key, SubjectKind also, UUID id) {
        consequences
                .computeIfAbsent(new Subject(kind, key), subject -> new ArrayList<>())
                .add(new Consequence(also, id));
    }

    List<MeasureLinkRow> links(Crosswalk crosswalk) {
        var links = new LinkedHashMap<MeasureLinkRow.Key, MeasureLinkRow>();
        for (var row : crosswalk.rows()) {
            var measure = row.measure();
            if (measure == null) {
                continue;
            }
            var subject = new Subject(row.kind(), row.subject());
            var known = given.get(subject);
            if (known == null) {
                throw new IllegalStateException("the crosswalk names what is not there: " + subject);
            }
            add(links, measure, known.force(), row.kind(), known.id(), row.reason());
            consequences
                    .getOrDefault(subject, List.of())
                    .forEach(also -> add(links, measure, known.force(), also.kind(), also.id(), row.reason()));
        }
        return List.copyOf(links.values());
    }

    private static void add(
            Map<MeasureLinkRow.Key, MeasureLinkRow> links,
            String measure,
            String force,
            SubjectKind kind,
            UUID id,
            String reason) {
        links.computeIfAbsent(new MeasureLinkRow.Key(measure, force, kind, id), key -> {
            var link = new MeasureLinkRow();
            link.measureCode = measure;
            link.forceCode = force;
            link.kind = kind;
            link.subjectId = id;
            link.reason = reason;
            return link;
        });
    }
}
