package uk.answerable.meetings.governance.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.meetings.governance.rules.RecordAudience;
import uk.answerable.meetings.governance.rules.RecordKind;
import uk.answerable.meetings.governance.rules.RecordRules;
import uk.answerable.meetings.search.rules.Passage;
import uk.answerable.meetings.search.rules.Reach;
import uk.answerable.meetings.search.rules.SearchKind;
import uk.answerable.meetings.search.store.SearchSource;

/** What can be found of records as they stand: each field by whoever may read it. */
@ApplicationScoped
class RecordWords implements SearchSource {

    private final RecordRules rules;

    @Inject
    RecordWords(RecordRules rules) {
        this.rules = rules;
    }

    @Override
    public Uni<List<Passage>> passages(Mutiny.Session session) {
        return session.createSelectionQuery(
                        "select v from GovernanceValueRow v join GovernanceRecordRow r on r.id = v.key.recordId"
                                + " and r.version = v.key.version",
                        GovernanceValueRow.class)
                .getResultList()
                .map(values -> values.stream().collect(groupingBy(value -> value.key.recordId())))
                .chain(values -> session.createSelectionQuery(
                                "select r, v.changedOn from GovernanceRecordRow r join GovernanceVersionRow v"
                                        + " on v.key.recordId = r.id and v.key.version = r.version",
                                Object[].class)
                        .getResultList()
                        .map(rows -> rows.stream()
                                .flatMap(row ->
                                        standing((GovernanceRecordRow) row[0], values, (LocalDate) row[1]).stream())
                                .toList()));
    }

    private List<Passage> standing(
            GovernanceRecordRow row, Map<UUID, List<GovernanceValueRow>> values, LocalDate changedOn) {
        return of(
                row,
                values.getOrDefault(row.id, List.of()).stream()
                        .collect(toMap(value -> value.key.field(), value -> value.value)),
                changedOn);
    }

    List<Passage> of(GovernanceRecordRow row, Map<String, String> values, LocalDate changedOn) {
        var kind = rules.kind(row.kind);
        var words = new LinkedHashMap<Reach, List<String>>();
        words.computeIfAbsent(reach(row, row.seenBy), first -> new ArrayList<>())
                .addAll(List.of(kind.map(RecordKind::label).orElse(row.kind), row.owner));
        values.forEach((field, value) -> words.computeIfAbsent(
                        reach(row, narrower(row.seenBy, rules.seenBy(row.kind, field))), first -> new ArrayList<>())
                .add(value));
        return words.entrySet().stream()
                .map(part -> new Passage(
                        SearchKind.GOVERNANCE_RECORD,
                        row.id,
                        null,
                        part.getKey(),
                        row.forceCode,
                        row.bodyCode,
                        changedOn,
                        null,
                        row.title,
                        String.join(" ", part.getValue())))
                .toList();
    }

    /** Whoever may not see that there is a record reads no field of it. */
    private static RecordAudience narrower(RecordAudience record, RecordAudience field) {
        return record.compareTo(field) > 0 ? record : field;
    }

    private static Reach reach(GovernanceRecordRow row, RecordAudience audience) {
        return Reach.of(MatrixFile.get(), GovernanceStore.TYPE, audience.command(), row.place());
    }
}
