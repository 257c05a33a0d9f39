package uk.answerable.kernel.audit;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import uk.answerable.kernel.store.Sessions;

/** Lets an auditor verify the trail of this service. */
@Path("/api/v1/audit")
public class AuditResource {

    private static final String BREAKS = "SELECT partition, seq FROM audit.breaks()";
    private static final String LENGTH = "SELECT CAST(coalesce(sum(seq), 0) AS bigint) FROM audit.head";
    private static final String CHECKPOINTS = """
            SELECT partition, seq, encode(hash, 'hex'), encode(signature, 'hex') FROM audit.checkpoint
            ORDER BY partition, seq
            """;

    private final Sessions sessions;
    private final AuditKeys keys;

    @Inject
    AuditResource(Sessions sessions, AuditKeys keys) {
        this.sessions = sessions;
        this.keys = keys;
    }

    /**
     * What the verification found.
     *
     * @param intact whether every entry follows from the one before it and every signature holds
     * @param entries how many there are
     * @param checkpoints how many signatures were verified; none where no verification key is set
     * @param breaks the first entry of each partition that does not follow, or the entry a false signature is of
     */
    public record Verification(boolean intact, long entries, int checkpoints, List<Break> breaks) {}

    /** Where a partition's chain breaks. */
    public record Break(int partition, long seq) {}

    /** Recomputes every hash of the trail and verifies every signature. */
    @GET
    @Path("/verification")
    public Uni<Verification> verify() {
        return sessions.read(session -> session.createNativeQuery(BREAKS, Object[].class)
                .getResultList()
                .chain(broken -> session.createNativeQuery(LENGTH, Long.class)
                        .getSingleResult()
                        .chain(length -> session.createNativeQuery(CHECKPOINTS, Object[].class)
                                .getResultList()
                                .map(signed -> verification(broken, length, signed)))));
    }

    private Verification verification(List<Object[]> broken, long length, List<Object[]> signed) {
        var breaks = new ArrayList<Break>();
        broken.forEach(row -> breaks.add(place(row)));
        if (keys.canVerify()) {
            signed.stream().filter(row -> !verifies(row)).forEach(row -> breaks.add(place(row)));
        }
        return new Verification(breaks.isEmpty(), length, keys.canVerify() ? signed.size() : 0, breaks);
    }

    private boolean verifies(Object[] row) {
        var at = place(row);
        var hex = HexFormat.of();
        return keys.verifies(at.partition(), at.seq(), hex.parseHex((String) row[2]), hex.parseHex((String) row[3]));
    }

    private static Break place(Object[] row) {
        return new Break(((Number) row[0]).intValue(), ((Number) row[1]).longValue());
    }
}
