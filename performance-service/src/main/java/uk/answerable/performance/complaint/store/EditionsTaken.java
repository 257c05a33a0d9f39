package uk.answerable.performance.complaint.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.performance.complaint.rules.PublishedStatistics;

/** The last edition taken of each force and period: editions are told apart, so they can arrive in any order. */
@ApplicationScoped
public class EditionsTaken {

    private static final String TAKE = """
            INSERT INTO complaint_edition_taken (force, last_day, edition) VALUES (:force, :lastDay, :edition)
            ON CONFLICT (force, last_day) DO UPDATE SET edition = excluded.edition
            WHERE complaint_edition_taken.edition < excluded.edition
            """;

    /** Whether it is newer than what was taken; it is what was taken from now on. */
    public Uni<Boolean> take(Scope scope, Mutiny.Session session, PublishedStatistics published) {
        if (!scope.permits("ComplaintEdition", "keep", Place.ofForce(Place.ANY, published.force()))) {
            return Uni.createFrom()
                    .failure(new IllegalStateException("only events tell of published complaint figures"));
        }
        return session.createNativeQuery(TAKE)
                .setParameter("force", published.force())
                .setParameter("lastDay", published.lastDay())
                .setParameter("edition", published.edition())
                .executeUpdate()
                .map(rows -> rows == 1);
    }
}
