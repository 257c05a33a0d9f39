package uk.answerable.kernel.audit;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import uk.answerable.kernel.store.Sessions;

/** Lets an auditor verify the trail of this service. */
@Path("/api/v1/audit")
public class AuditResource {

    private static final String BREAKS = "SELECT partition, seq FROM audit.breaks()";
    private static final String LENGTH = "SELECT CAST(coalesce(sum(seq), 0) AS bigint) FROM audit.head";

    private final Sessions sessions;

    @Inject
    AuditResource(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * What the verification found.
     *
     * @param intact whether every entry follows from the one before it
     * @param entries how many there are
     * @param breaks the first entry of each partition that does not
     */
    public record Verification(boolean intact, long entries, List<Break> breaks) {}

    /** Where a partition's chain breaks. */
    public record Break(int partition, long seq) {}

    /** Recomputes every hash of the trail. */
    @GET
    @Path("/verification")
    public Uni<Verification> verify() {
        return sessions.read(session -> session.createNativeQuery(BREAKS, Object[].class)
                .getResultList()
                .chain(rows -> session.createNativeQuery(LENGTH, Long.class)
                        .getSingleResult()
                        .map(length -> new Verification(
                                rows.isEmpty(),
                                length.longValue(),
                                rows.stream()
                                        .map(row ->
                                                new Break(((Number) row[0]).intValue(), ((Number) row[1]).longValue()))
                                        .toList()))));
    }
}
