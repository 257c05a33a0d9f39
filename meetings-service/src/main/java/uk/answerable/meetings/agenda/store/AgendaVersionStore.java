package uk.answerable.meetings.agenda.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.Sessions;

/** Published versions of agendas, which are public. */
@ApplicationScoped
public class AgendaVersionStore {

    private final Sessions sessions;

    @Inject
    AgendaVersionStore(Sessions sessions) {
        this.sessions = sessions;
    }

    /** A version with its lines. */
    public record Version(AgendaVersionRow version, List<AgendaVersionLineRow> lines) {
        public Version {
            lines = List.copyOf(lines);
        }
    }

    /** Newest last, in one statement. */
    public Uni<List<Version>> ofMeetings(Scope scope, Collection<UUID> meetings) {
        return sessions.read(session -> session.createSelectionQuery(
                                "select v, l from AgendaVersionRow v join AgendaVersionLineRow l on l.versionId = v.id"
                                        + " where v.meetingId in (:ids) order by v.meetingId, v.version, l.position",
                                Object[].class)
                        .setParameter("ids", meetings)
                        .getResultList())
                .map(rows -> {
                    var versions = new LinkedHashMap<UUID, AgendaVersionRow>();
                    var lines = new HashMap<UUID, List<AgendaVersionLineRow>>();
                    for (var row : rows) {
                        var version = (AgendaVersionRow) row[0];
                        versions.putIfAbsent(version.id, version);
                        lines.computeIfAbsent(version.id, id -> new ArrayList<>())
                                .add((AgendaVersionLineRow) row[1]);
                    }
                    return versions.values().stream()
                            .map(version -> new Version(version, lines.getOrDefault(version.id, List.of())))
                            .toList();
                });
    }
}
