package uk.answerable.meetings.agenda.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.Sessions;

/**
 * Agendas. The line of a private item (number, heading, exemption) is public; its details are decided by the matrix on
 * each {@link AgendaEntry#place()}.
 */
@ApplicationScoped
public class AgendaStore {

    private final Sessions sessions;

    @Inject
    AgendaStore(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Whole agendas, in the order of their numbers. */
    public Uni<List<AgendaEntry>> ofMeetings(Scope scope, Collection<UUID> meetings) {
        return read(scope, "m.id in (:ids)", meetings);
    }

    public Uni<List<AgendaEntry>> byIds(Scope scope, Collection<UUID> ids) {
        return read(scope, "i.id in (:ids)", ids);
    }

    /**
     * Items as something else cites them (a measure they are about): that a private item is about it is a detail, so it
     * is left out for whoever may not read its details.
     */
    public Uni<List<AgendaEntry>> cited(Scope scope, Collection<UUID> ids) {
        return byIds(scope, ids)
                .map(entries -> entries.stream()
                        .filter(entry -> scope.permits("AgendaItem", "note", entry.place()))
                        .toList());
    }

    private Uni<List<AgendaEntry>> read(Scope scope, String condition, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return sessions.read(session -> session.createSelectionQuery(
                                "select new uk.answerable.meetings.agenda.store.AgendaEntry(i, m)"
                                        + " from AgendaItemRow i join MeetingRow m on m.id = i.meetingId where "
                                        + condition
                                        + " order by m.date, m.reference, i.sortKey, i.id",
                                AgendaEntry.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(entries ->
                        entries.stream().filter(entry -> entry.isKnownTo(scope)).toList());
    }
}
