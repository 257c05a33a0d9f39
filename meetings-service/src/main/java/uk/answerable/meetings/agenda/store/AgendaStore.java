package uk.answerable.meetings.agenda.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.JointReads;

/**
 * Agendas. The line of a private item (number, heading, exemption) is public; its details are decided by the matrix on
 * each {@link AgendaEntry#place()}.
 */
@ApplicationScoped
public class AgendaStore {

    private static final String OF_MEETINGS = "i.meeting_id = any($1)";
    private static final String BY_IDS = "i.id = any($1)";

    private final JointReads reads;

    @Inject
    AgendaStore(JointReads reads) {
        this.reads = reads;
    }

    /** Whole agendas, in the order of their numbers. */
    public Uni<List<AgendaEntry>> ofMeetings(Scope scope, Collection<UUID> meetings) {
        return read(scope, OF_MEETINGS, meetings);
    }

    public Uni<List<AgendaEntry>> byIds(Scope scope, Collection<UUID> ids) {
        return read(scope, BY_IDS, ids);
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
        return reads.byKeys(
                        AgendaEntry.class,
                        "select i as item, m as meeting from agenda_item i join meeting m on m.id = i.meeting_id where "
                                + condition
                                + " order by m.date, m.reference, i.sort_key, i.id",
                        ids)
                .map(entries ->
                        entries.stream().filter(entry -> entry.isKnownTo(scope)).toList());
    }
}
