package uk.answerable.meetings.governance.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.decision.rules.DecisionReference;
import uk.answerable.meetings.governance.rules.RecordLinkKind;

/** What records refer to. */
@ApplicationScoped
public class GovernanceLinks {

    private final Sessions sessions;
    private final GovernanceKeeping keeping;
    private final RecordWriting writing;

    @Inject
    GovernanceLinks(Sessions sessions, GovernanceKeeping keeping, RecordWriting writing) {
        this.sessions = sessions;
        this.keeping = keeping;
        this.writing = writing;
    }

    /** Of records that the caller sees; what they are tied to may be more than the caller may know. */
    public Uni<List<GovernanceLinkRow>> ofRecords(Scope scope, Collection<UUID> records) {
        return sessions.read(session -> session.createSelectionQuery(
                        "from GovernanceLinkRow l where l.key.recordId in (:ids)"
                                + " order by l.key.recordId, l.key.kind, l.key.target",
                        GovernanceLinkRow.class)
                .setParameter("ids", records)
                .getResultList());
    }

    /** Ties a record to something there is; what that is, its caller has found to be the caller's to know. */
    public Uni<Outcome<UUID>> link(Scope scope, UUID id, RecordLinkKind kind, String target) {
        return keeping.keep(
                scope,
                id,
                (session, row) -> session.createNativeQuery("""
                        INSERT INTO governance_link (record_id, kind, target) VALUES (:id, :kind, :target)
                        ON CONFLICT DO NOTHING
                        """)
                        .setParameter("id", id)
                        .setParameter("kind", kind.name())
                        .setParameter("target", target)
                        .executeUpdate()
                        .chain(added -> added == 0
                                ? GovernanceKeeping.refused(
                                        ProblemCode.ALREADY_DONE, "input.target", "the record is tied to it already")
                                : writing.done(session, scope, row, "link")));
    }

    /** Whether there is such a decision in the register of the force that keeps a record. */
    public Uni<Boolean> hasDecision(Scope scope, UUID record, DecisionReference reference) {
        return sessions.read(session -> session.createSelectionQuery(
                        "select count(d) from DecisionRow d join GovernanceRecordRow r on r.forceCode = d.forceCode"
                                + " where r.id = :record and d.series = :series and d.number = :number",
                        Long.class)
                .setParameter("record", record)
                .setParameter("series", reference.series())
                .setParameter("number", reference.number())
                .getSingleResult()
                .map(found -> found > 0));
    }
}
