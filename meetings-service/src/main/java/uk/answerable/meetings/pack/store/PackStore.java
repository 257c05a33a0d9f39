package uk.answerable.meetings.pack.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.pack.rules.PackContent;
import uk.answerable.meetings.pack.rules.PackPlan;
import uk.answerable.meetings.pack.store.PackContents.Gathered;

/** Packs as they were assembled; one of the same content is not assembled again. */
@ApplicationScoped
public class PackStore {

    private static final String FIND = """
        SELECT front, inner_front, sha256, encode(content, 'base64') FROM pack_file
        WHERE meeting_id = :meeting AND audience = :audience AND inputs = :inputs
        """;
    private static final String KEEP = """
        INSERT INTO pack_file (meeting_id, audience, inputs, front, inner_front, sha256, content, assembled_at)
        VALUES (:meeting, :audience, :inputs, :front, :inner, :sha256, decode(:content, 'base64'), :at)
        ON CONFLICT (meeting_id, audience, inputs) DO NOTHING
        """;

    private final Sessions sessions;

    @Inject
    PackStore(Sessions sessions) {
        this.sessions = sessions;
    }

    /** An assembled pack; how many pages its lists take says where everything stands. */
    public static final class Assembled {
        private final int front;
        private final int inner;
        private final String sha256;
        private final byte[] pdf;

        public Assembled(int front, int inner, byte[] pdf) {
            this(front, inner, DigestUtils.sha256Hex(pdf), pdf);
        }

        private Assembled(int front, int inner, String sha256, byte[] pdf) {
            this.front = front;
            this.inner = inner;
            this.sha256 = sha256;
            this.pdf = pdf.clone();
        }

        /** Where everything stands in it. */
        public PackPlan plan(PackContent content) {
            return PackPlan.of(content, front, inner);
        }

        public String sha256() {
            return sha256;
        }

        public byte[] pdf() {
            return pdf.clone();
        }
    }

    /** The pack of what the caller was shown; empty while it was never assembled. */
    public Uni<Optional<Assembled>> find(Scope scope, Gathered gathered) {
        return sessions.read(session -> session.createNativeQuery(FIND, Object[].class)
                .setParameter("meeting", gathered.meeting())
                .setParameter("audience", gathered.content().audience().name())
                .setParameter("inputs", gathered.content().digest())
                .getResultList()
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Assembled(
                                (Integer) row[0],
                                (Integer) row[1],
                                (String) row[2],
                                Base64.getMimeDecoder().decode((String) row[3])))));
    }

    /** Keeps it; where another was quicker, that one stays and is what is read. */
    public Uni<Assembled> keep(Scope scope, Gathered gathered, Assembled made, Instant at) {
        return sessions.write(session -> session.createNativeQuery(KEEP)
                        .setParameter("meeting", gathered.meeting())
                        .setParameter("audience", gathered.content().audience().name())
                        .setParameter("inputs", gathered.content().digest())
                        .setParameter("front", made.front)
                        .setParameter("inner", made.inner)
                        .setParameter("sha256", made.sha256())
                        .setParameter("content", Base64.getEncoder().encodeToString(made.pdf()))
                        .setParameter("at", at)
                        .executeUpdate())
                .chain(() -> find(scope, gathered))
                .map(Optional::orElseThrow);
    }
}
