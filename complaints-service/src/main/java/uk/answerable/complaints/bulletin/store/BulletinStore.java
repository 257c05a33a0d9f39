package uk.answerable.complaints.bulletin.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.bulletin.rules.Bulletin;
import uk.answerable.complaints.bulletin.rules.BulletinFigure;
import uk.answerable.complaints.bulletin.rules.OfWhom;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;

/** Published figures; a correction is a further version, and of several bulletins the last published holds. */
@ApplicationScoped
public class BulletinStore {

    private static final String TYPE = "ComplaintBulletin";

    /** Two files at once are put in order, so that versions are; readers do not wait. */
    private static final String ONE_AT_A_TIME = "LOCK TABLE bulletin_figure IN SHARE ROW EXCLUSIVE MODE";

    private static final String CHANGED = """
            FROM jsonb_to_recordset(CAST(CAST(:figures AS text) AS jsonb)) AS f("ofWhom" text, force text, period text,
                statistic text, value numeric, "publishedOn" date, source text)
            LEFT JOIN LATERAL (
                SELECT b.value FROM bulletin_figure b
                WHERE b.period = f.period AND b.statistic = f.statistic AND b.of_whom = f."ofWhom" AND b.force = f.force
                  AND b.published_on = f."publishedOn" AND b.source = f.source
                ORDER BY b.version DESC LIMIT 1) held ON true
            WHERE held.value IS DISTINCT FROM f.value
            """;
    private static final String COUNT = "SELECT count(*) " + CHANGED;
    private static final String INSERT = """
            INSERT INTO bulletin_figure
                (of_whom, force, period, statistic, version, value, published_on, source, known_at)
            SELECT f."ofWhom", f.force, f.period, f.statistic,
                1 + coalesce((SELECT max(b.version) FROM bulletin_figure b
                    WHERE b.period = f.period AND b.statistic = f.statistic AND b.of_whom = f."ofWhom"
                      AND b.force = f.force), 0),
                f.value, f."publishedOn", f.source, :knownAt
            """ + CHANGED;
    private static final String KNOWN = """
            SELECT CAST(row_to_json(b) AS text) FROM (
                SELECT DISTINCT ON (period, statistic, of_whom, force)
                    of_whom AS "ofWhom", force, period, statistic, value, published_on AS "publishedOn", source
                FROM bulletin_figure WHERE period IN (:periods) AND force IN (:forces)
                ORDER BY period, statistic, of_whom, force, published_on DESC, version DESC) b
            """;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail audit;

    @Inject
    JsonRows rows;

    /** Whether the caller's office takes in figures that stand beside a force's. */
    public static boolean mayImport(Scope scope, String force) {
        return scope.permits(TYPE, "import", Place.ofForce(Place.ANY, force));
    }

    /**
     * Keeps figures that are new or other than those held.
     *
     * @param onlyTried counts them without keeping any
     * @return how many are new or other
     */
    public Uni<Long> keep(Scope scope, List<BulletinFigure> figures, Instant now, boolean onlyTried) {
        if (figures.stream()
                .anyMatch(figure -> figure.ofWhom() == OfWhom.NATIONAL
                        ? scope.caller().forces().stream().noneMatch(force -> mayImport(scope, force))
                        : !mayImport(scope, figure.force()))) {
            return Uni.createFrom()
                    .failure(new IllegalStateException("the caller's office takes in no figures of one of the forces"));
        }
        var parameter = rows.parameter(figures);
        return onlyTried
                ? sessions.read(session -> session.createNativeQuery(COUNT, Long.class)
                        .setParameter("figures", parameter)
                        .getSingleResult())
                : sessions.write(session -> insert(session, scope, parameter, now));
    }

    private Uni<Long> insert(Mutiny.Session session, Scope scope, String parameter, Instant now) {
        return session.createNativeQuery(ONE_AT_A_TIME)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(INSERT)
                        .setParameter("figures", parameter)
                        .setParameter("knownAt", now)
                        .executeUpdate())
                .call(added -> audit.append(session, scope, "import", TYPE, "bulletin", "%d figures".formatted(added)))
                .map(Long::valueOf);
    }

    /** What is published of these forces, of those most similar to them and nationally, for some periods. */
    public Uni<Bulletin> known(Scope scope, Collection<String> forces, Collection<String> periods) {
        var wanted = new HashSet<String>(forces.stream()
                .filter(force -> scope.permits("PublishedComplaintFigure", "value", Place.ofForce(Place.ANY, force)))
                .toList());
        wanted.add("");
        return sessions.read(session -> session.createNativeQuery(KNOWN, String.class)
                        .setParameter("periods", periods)
                        .setParameter("forces", wanted)
                        .getResultList())
                .map(found -> new Bulletin(found.stream()
                        .map(row -> rows.read(row, BulletinFigure.class))
                        .toList()));
    }
}
