package uk.answerable.meetings.body.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.JointReads;
import uk.answerable.kernel.store.Sessions;

/** Governance bodies; the register of them is public. */
@ApplicationScoped
public class BodyStore {

    private final Sessions sessions;
    private final JointReads reads;

    @Inject
    BodyStore(Sessions sessions, JointReads reads) {
        this.sessions = sessions;
        this.reads = reads;
    }

    public Uni<List<BodyRow>> all(Scope scope) {
        return sessions.read(session -> session.createSelectionQuery("from BodyRow b order by b.code", BodyRow.class)
                .getResultList());
    }

    public Uni<List<BodyRow>> ofForces(Scope scope, Collection<String> forces) {
        return sessions.read(session -> session.createSelectionQuery(
                        "from BodyRow b where b.forceCode in (:forces) order by b.code", BodyRow.class)
                .setParameter("forces", forces)
                .getResultList());
    }

    public Uni<List<BodyRow>> byCodes(Scope scope, Collection<String> codes) {
        return reads.list(
                BodyRow.class, "select b.* from body b where b.code = any($1)", (Object) codes.toArray(String[]::new));
    }
}
