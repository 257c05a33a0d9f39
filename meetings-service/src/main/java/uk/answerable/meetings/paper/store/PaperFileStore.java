package uk.answerable.meetings.paper.store;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.paper.rules.CheckedFile;

/** What papers hold, each content once. */
@ApplicationScoped
public class PaperFileStore {

    private static final String ADD = """
        INSERT INTO paper_file (sha256, content) VALUES (:sha256, decode(:content, 'base64'))
        ON CONFLICT (sha256) DO NOTHING
        """;
    private static final String READ = """
        SELECT sha256, encode(content, 'base64') FROM paper_file WHERE sha256 IN (:of)
        """;

    private final Sessions sessions;
    private final PaperStore papers;

    @Inject
    PaperFileStore(Sessions sessions, PaperStore papers) {
        this.sessions = sessions;
        this.papers = papers;
    }

    /** A version; empty for one there is none of, or the caller may not read. */
    public Uni<Optional<PaperVersionRow>> version(Scope scope, UUID paper, int number) {
        return papers.byIds(scope, List.of(paper))
                .map(entries -> entries.stream()
                        .flatMap(entry -> entry.versions().stream())
                        .map(PaperEntry.Version::row)
                        .filter(row -> row.number == number)
                        .findFirst());
    }

    /** What versions hold that the caller was shown, by digest. */
    public Uni<Map<String, byte[]>> contents(Scope scope, Collection<PaperVersionRow> versions) {
        if (versions.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(session -> session.createNativeQuery(READ, Object[].class)
                .setParameter(
                        "of",
                        versions.stream().map(row -> row.fileSha256).distinct().toList())
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(toMap(
                                row -> (String) row[0],
                                row -> Base64.getMimeDecoder().decode((String) row[1])))));
    }

    static Uni<Void> keep(Mutiny.Session session, CheckedFile file) {
        return session.createNativeQuery(ADD)
                .setParameter("sha256", file.sha256())
                .setParameter("content", Base64.getEncoder().encodeToString(file.content()))
                .executeUpdate()
                .replaceWithVoid();
    }
}
