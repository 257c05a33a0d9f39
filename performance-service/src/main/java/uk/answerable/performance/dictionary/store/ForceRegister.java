package uk.answerable.performance.dictionary.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;

/** What offices record of their force; with the reviewed files it is all a force has. */
@ApplicationScoped
public class ForceRegister {

    private final Sessions sessions;
    private final JsonRows rows;
    private final AuditTrail trail;

    @Inject
    ForceRegister(Sessions sessions, JsonRows rows, AuditTrail trail) {
        this.sessions = sessions;
        this.rows = rows;
        this.trail = trail;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected ForceRegister() {
        this.sessions = null;
        this.rows = null;
        this.trail = null;
    }

    /**
     * A kind of entry.
     *
     * @param type in the permission matrix
     * @param field whose line there says who reads entries
     * @param keep statement that writes {@code :row}
     * @param held statement that reads entries of {@code :forces} recorded until {@code :known_by}, as JSON
     * @param row as the tables have it
     * @param reviewed entries of a force in the reviewed files
     */
    public record Section<R, T>(
            String type,
            String field,
            String keep,
            String held,
            Class<R> row,
            Function<R, String> force,
            Function<R, T> entry,
            Function<String, List<T>> reviewed) {}

    /** Keeps an entry of the caller's force, with its code and kind in the audit trail. */
    public <R> Uni<Void> record(Scope scope, Section<R, ?> section, R row, String code, String kind) {
        if (!scope.permits(
                section.type(),
                "record",
                Place.ofForce(Place.ANY, section.force().apply(row)))) {
            throw new RefusedException(Refusal.of(ProblemCode.FORBIDDEN, "Your office may not do this."));
        }
        return sessions.write(session -> session.createNativeQuery(section.keep())
                .setParameter("row", rows.parameter(row))
                .executeUpdate()
                .chain(() -> trail.append(session, scope, "record", section.type(), code, kind)));
    }

    /** Entries of forces as recorded by a moment, behind those of the reviewed files. */
    public <R, T> Uni<Map<String, List<T>>> of(
            Scope scope, Section<R, T> section, Set<String> forces, Instant knownBy) {
        var asked = forces.stream()
                .filter(force -> scope.permits(section.type(), section.field(), Place.ofForce(Place.ANY, force)))
                .toList();
        if (asked.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(session -> session.createNativeQuery(section.held(), String.class)
                        .setParameter("forces", rows.parameter(asked))
                        .setParameter("known_by", knownBy)
                        .getResultList())
                .map(answer -> {
                    var all = new HashMap<String, List<T>>();
                    asked.forEach(force ->
                            all.put(force, new ArrayList<>(section.reviewed().apply(force))));
                    for (var line : answer) {
                        var row = rows.read(line, section.row());
                        all.computeIfAbsent(section.force().apply(row), force -> new ArrayList<>())
                                .add(section.entry().apply(row));
                    }
                    return all;
                });
    }
}
