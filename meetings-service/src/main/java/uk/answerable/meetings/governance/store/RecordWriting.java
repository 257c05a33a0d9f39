package uk.answerable.meetings.governance.store;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.search.store.SearchIndex;

/** Writes versions of records, with what can be found of them and their entries on the audit trail. */
@ApplicationScoped
class RecordWriting {

    private final AuditTrail audit;
    private final SearchIndex search;
    private final RecordWords words;

    @Inject
    RecordWriting(AuditTrail audit, SearchIndex search, RecordWords words) {
        this.audit = audit;
        this.search = search;
        this.words = words;
    }

    /** What a record says now. */
    static Uni<Map<String, String>> values(Mutiny.Session session, GovernanceRecordRow row) {
        return session.createSelectionQuery(
                        "from GovernanceValueRow v where v.key.recordId = :id and v.key.version = :version",
                        GovernanceValueRow.class)
                .setParameter("id", row.id)
                .setParameter("version", row.version)
                .getResultList()
                .map(values -> values.stream().collect(toMap(value -> value.key.field(), value -> value.value)));
    }

    /** The next version of a record that was changed. */
    Uni<Outcome<UUID>> next(
            Mutiny.Session session,
            Scope scope,
            GovernanceRecordRow row,
            Map<String, String> values,
            LocalDate today,
            String reason,
            String act) {
        row.version++;
        return version(session, scope, row, values, today, reason).chain(() -> done(session, scope, row, act));
    }

    /** A version as the record stands. */
    Uni<Void> version(
            Mutiny.Session session,
            Scope scope,
            GovernanceRecordRow row,
            Map<String, String> values,
            LocalDate today,
            String reason) {
        return session.persist(
                        GovernanceVersionRow.of(row, today, scope.caller().office(), reason))
                .chain(session::flush)
                .chain(() -> session.persistAll(values.entrySet().stream()
                        .map(value -> GovernanceValueRow.of(row, value.getKey(), value.getValue()))
                        .toArray()))
                .chain(session::flush)
                .chain(() -> search.replace(session, words.of(row, values, today)));
    }

    /** With its entry on the audit trail. */
    Uni<Outcome<UUID>> done(Mutiny.Session session, Scope scope, GovernanceRecordRow row, String act) {
        return audit.append(session, scope, act, GovernanceStore.TYPE, row.id.toString(), "version " + row.version)
                .replaceWith(Outcome.done(row.id));
    }
}
