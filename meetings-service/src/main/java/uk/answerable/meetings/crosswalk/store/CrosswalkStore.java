package uk.answerable.meetings.crosswalk.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.Sessions;

/** What scrutinised which measure. It holds ids only; what they lead to is decided where that is read. */
@ApplicationScoped
public class CrosswalkStore {

    private final Sessions sessions;

    @Inject
    CrosswalkStore(Sessions sessions) {
        this.sessions = sessions;
    }

    public Uni<List<MeasureLinkRow>> links(Scope scope, String force, Collection<String> measures) {
        return sessions.read(session -> session.createSelectionQuery(
                        "from MeasureLinkRow l where l.forceCode = :force and l.measureCode in (:measures)",
                        MeasureLinkRow.class)
                .setParameter("force", force)
                .setParameter("measures", measures)
                .getResultList());
    }
}
