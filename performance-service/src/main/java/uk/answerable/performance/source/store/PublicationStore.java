package uk.answerable.performance.source.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.dictionary.rules.Source;
import uk.answerable.performance.report.rules.Edition;
import uk.answerable.performance.report.rules.EditionFigure;
import uk.answerable.performance.source.rules.RegisteredPublication;

/** The register of publications; an entry makes the figures of its document public from its moment on. */
@ApplicationScoped
public class PublicationStore {

    private static final String PUBLISH = """
            WITH published AS (
                UPDATE observation_version v
                SET published_at = GREATEST(CAST(CAST(:at AS text) AS timestamptz), v.known_at)
                FROM observation o
                WHERE v.observation_id = o.id AND o.force = :force AND v.published_at IS NULL
                  AND split_part(v.source, ':', 1) = :document
                RETURNING 1)
            SELECT count(*) FROM published
            """;

    private static final String PUBLISH_EDITION = """
            WITH published AS (
                UPDATE observation_version v
                SET published_at = GREATEST(CAST(CAST(:at AS text) AS timestamptz), v.known_at)
                FROM jsonb_to_recordset(CAST(CAST(:figures AS text) AS jsonb)) AS f(measure text, area text,
                         statistic text, period_start date, period_end date, version int)
                JOIN observation o ON o.force = :force AND o.measure = f.measure AND o.area = f.area
                     AND o.statistic = f.statistic AND o.period_start = f.period_start AND o.period_end = f.period_end
                WHERE v.observation_id = o.id AND v.version = f.version AND v.published_at IS NULL
                RETURNING 1)
            SELECT count(*) FROM published
            """;

    private static final String ADD = """
            INSERT INTO publication (id, force, document, title, place, published_at, assumed, note, office,
                registered_at, figures)
            SELECT id, force, document, title, place, published_at, assumed, note, office, registered_at, figures
            FROM jsonb_to_record(CAST(CAST(:row AS text) AS jsonb)) AS r(
                id uuid, force text, document text, title text, place text, published_at timestamptz, assumed boolean,
                note text, office text, registered_at timestamptz, figures int)
            ON CONFLICT (force, document) DO NOTHING
            """;

    private static final String LIST = """
            SELECT CAST(row_to_json(p) AS text) FROM publication p
            WHERE force = :force
              AND (CAST(CAST(:all AS text) AS boolean)
                   OR published_at <= CAST(CAST(:now AS text) AS timestamptz))
              AND (published_at, id) < (CAST(CAST(:before AS text) AS timestamptz), CAST(CAST(:id AS text) AS uuid))
            ORDER BY published_at DESC, id DESC
            LIMIT :most
            """;

    private static final String OF_REFERENCE = """
            INSERT INTO publication (id, force, document, title, published_at, assumed, note, office, registered_at,
                figures)
            SELECT uuidv7(), o.force, :document, :title, CAST(CAST(:at AS text) AS timestamptz),
                   CAST(CAST(:assumed AS text) AS boolean), :note, :office, now(), count(*)
            FROM observation o JOIN observation_version v ON v.observation_id = o.id
            WHERE split_part(v.source, ':', 1) = :document AND v.published_at IS NOT NULL
            GROUP BY o.force
            ON CONFLICT (force, document) DO NOTHING
            """;

    private final Sessions sessions;
    private final JsonRows rows;
    private final AuditTrail audit;

    @Inject
    PublicationStore(Sessions sessions, JsonRows rows, AuditTrail audit) {
        this.sessions = sessions;
        this.rows = rows;
        this.audit = audit;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected PublicationStore() {
        this.sessions = null;
        this.rows = null;
        this.audit = null;
    }

    record PublicationRow(
            UUID id,
            String force,
            String document,
            String title,
            @Nullable String place,
            Instant published_at,
            boolean assumed,
            @Nullable String note,
            String office,
            Instant registered_at,
            int figures) {

        RegisteredPublication publication() {
            return new RegisteredPublication(
                    id, force, document, title, place, published_at, assumed, note, office, registered_at, figures);
        }

        static PublicationRow of(RegisteredPublication one, int figures) {
            return new PublicationRow(
                    one.id(),
                    one.force(),
                    one.document(),
                    one.title(),
                    one.place(),
                    one.publishedAt(),
                    one.assumed(),
                    one.note(),
                    one.office(),
                    one.registeredAt(),
                    figures);
        }
    }

    /** Registers a publication and publishes the known figures of its document; refused for a document in the register. */
    public Uni<Outcome<RegisteredPublication>> register(Scope scope, RegisteredPublication publication) {
        if (!scope.permits("Publication", "register", Place.ofForce(Place.ANY, publication.force()))) {
            return Uni.createFrom()
                    .item(Outcome.refused(Refusal.of(ProblemCode.FORBIDDEN, "Your office may not do this.")));
        }
        return sessions.write(session -> publish(session, publication)
                .chain(figures -> add(session, publication, figures).chain(added -> {
                    if (added == 0) {
                        return Uni.createFrom().failure(new RefusedException(taken(publication)));
                    }
                    return audit.append(
                                    session,
                                    scope,
                                    "register",
                                    "Publication",
                                    publication.id().toString(),
                                    publication.document() + ": " + figures + " figures")
                            .replaceWith(Outcome.done(
                                    PublicationRow.of(publication, figures).publication()));
                })));
    }

    private record FigureOfEdition(
            String measure, String area, String statistic, LocalDate period_start, LocalDate period_end, int version) {}

    /** Registers an edition in the transaction that publishes it, and makes those figures of it public. */
    public Uni<Void> ofEdition(
            Scope scope, Mutiny.Session session, Edition edition, List<EditionFigure> open, Instant at) {
        var figures = open.stream()
                .filter(figure -> figure.known().publishedAt() == null)
                .map(figure -> new FigureOfEdition(
                        figure.measure(),
                        figure.area(),
                        figure.statistic(),
                        figure.known().period().start(),
                        figure.known().period().end(),
                        figure.known().version()))
                .toList();
        var force = edition.report().force();
        return session.createNativeQuery(PUBLISH_EDITION, Long.class)
                .setParameter("at", at.toString())
                .setParameter("figures", rows.parameter(figures))
                .setParameter("force", force)
                .getSingleResult()
                .chain(published -> add(
                        session,
                        new RegisteredPublication(
                                edition.id(),
                                force,
                                "edition-" + edition.id(),
                                "%s, %s, edition %d"
                                        .formatted(
                                                edition.report().title(),
                                                edition.content().period().label(),
                                                edition.number()),
                                null,
                                at,
                                false,
                                edition.reason(),
                                scope.caller().office(),
                                at,
                                0),
                        Math.toIntExact(published)))
                .replaceWithVoid();
    }

    private static Refusal taken(RegisteredPublication publication) {
        return Refusal.ofField(
                ProblemCode.ALREADY_DONE,
                "document",
                "The register has a publication of %s; a moment once public stands".formatted(publication.document()));
    }

    private static Uni<Integer> publish(Mutiny.Session session, RegisteredPublication publication) {
        return session.createNativeQuery(PUBLISH, Long.class)
                .setParameter("at", publication.publishedAt().toString())
                .setParameter("force", publication.force())
                .setParameter("document", publication.document())
                .getSingleResult()
                .map(Math::toIntExact);
    }

    private Uni<Integer> add(Mutiny.Session session, RegisteredPublication publication, int figures) {
        return session.createNativeQuery(ADD)
                .setParameter("row", rows.parameter(PublicationRow.of(publication, figures)))
                .executeUpdate();
    }

    /**
     * Publications of a force, newest first; those under embargo for the force and its scrutineers only.
     *
     * @param before moment and id of the last one seen
     */
    public Uni<List<RegisteredPublication>> newest(
            Scope scope, String force, Instant now, Instant before, UUID beforeId, int most) {
        var all = scope.permits("Observation", "unpublished", Place.ofForce(Place.ANY, force));
        return sessions.read(session -> session.createNativeQuery(LIST, String.class)
                        .setParameter("force", force)
                        .setParameter("all", String.valueOf(all))
                        .setParameter("now", now.toString())
                        .setParameter("before", before.toString())
                        .setParameter("id", beforeId.toString())
                        .setParameter("most", most)
                        .getResultList())
                .map(found -> found.stream()
                        .map(line -> rows.read(line, PublicationRow.class).publication())
                        .toList());
    }

    /** Registers a document of the packaged reference data for each force it has figures of. */
    public Uni<Void> ofReference(Scope scope, Source source) {
        if (!scope.isService()) {
            return Uni.createFrom().failure(new IllegalStateException("only the service loads reference data"));
        }
        return sessions.write(session -> session.createNativeQuery(OF_REFERENCE)
                .setParameter("document", source.document())
                .setParameter("title", source.title())
                .setParameter("at", source.publishedAt().toString())
                .setParameter("assumed", String.valueOf(source.assumed()))
                .setParameter("note", source.reason())
                .setParameter("office", scope.caller().office())
                .executeUpdate()
                .replaceWithVoid());
    }
}
