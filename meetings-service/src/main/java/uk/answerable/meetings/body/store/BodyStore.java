package uk.answerable.meetings.body.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.Sessions;

/** Governance bodies; the register of them is public. */
@ApplicationScoped
public class BodyStore {

    private final Sessions sessions;

    @Inject
    BodyStore(Sessions sessions) {
        this.sessions = sessions;
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
        return sessions.read(
                session -> session.createSelectionQuery("from BodyRow b where b.code in (:codes)", BodyRow.class)
                        .setParameter("codes", codes)
                        .getResultList());
    }
}
