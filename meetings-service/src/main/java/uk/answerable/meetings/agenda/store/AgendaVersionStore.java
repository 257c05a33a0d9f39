package uk.answerable.meetings.agenda.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.JointReads;

/** Published versions of agendas, which are public. */
@ApplicationScoped
public class AgendaVersionStore {

    private final JointReads reads;

    @Inject
    AgendaVersionStore(JointReads reads) {
        this.reads = reads;
    }

    /** A version with its lines. */
    public record Version(AgendaVersionRow version, List<AgendaVersionLineRow> lines) {
        public Version {
            lines = List.copyOf(lines);
        }
    }

    /** Newest last, in one statement. */
    public Uni<List<Version>> ofMeetings(Scope scope, Collection<UUID> meetings) {
        return reads.byKeys(
                Version.class,
                "select v as version, (select coalesce(json_agg(l order by l.position), '[]')"
                        + " from agenda_version_line l where l.version_id = v.id) as lines"
                        + " from agenda_version v where v.meeting_id = any($1) order by v.meeting_id, v.version",
                meetings);
    }
}
