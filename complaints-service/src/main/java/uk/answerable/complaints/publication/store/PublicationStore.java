package uk.answerable.complaints.publication.store;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.publication.rules.FigureLine;
import uk.answerable.complaints.publication.rules.Publication;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.events.Outbox;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;

/** Publications as far as a scope reaches: a draft is its office's, a published one everybody's. */
@ApplicationScoped
public class PublicationStore {

    /** Type of the matrix and of the audit trail. */
    public static final String TYPE = "ComplaintPublication";

    /** States of the matrix. */
    public static final String DRAFT = "draft";

    public static final String PUBLISHED = "published";

    private static final String ONE_AT_A_TIME = "LOCK TABLE complaint_publication IN SHARE ROW EXCLUSIVE MODE";
    private static final String AFTER_ALL = "9999";
    private static final String OF_FORCE = "from PublicationRow where force = :force ";
    private static final String PUBLISHED_ONLY = "and publishedOn is not null ";
    private static final String PAGE = """
            and (period < :period or period = :period and edition < :edition) order by period desc, edition desc
            """;
    private static final String FIGURES = """
            SELECT CAST(row_to_json(f) AS text) FROM (
                SELECT publication_id AS "publicationId", code, label, unit, printed, number,
                    last_year_printed AS "lastYearPrinted", reason
                FROM publication_figure WHERE publication_id IN (:ids) ORDER BY publication_id, position) f
            """;
    private static final String KEEP_FIGURES = """
            INSERT INTO publication_figure
                (publication_id, position, code, label, unit, printed, number, last_year_printed, reason)
            SELECT f."publicationId", f.position, f.code, f.label, f.unit, f.printed, f.number, f."lastYearPrinted", f.reason
            FROM jsonb_to_recordset(CAST(CAST(:figures AS text) AS jsonb)) AS f("publicationId" uuid, position int,
                code text, label text, unit text, printed text, number numeric, "lastYearPrinted" text, reason text)
            """;

    @Inject
    Sessions sessions;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    JsonRows rows;

    @Inject
    Clock clock;

    record FigureRow(
            UUID publicationId,
            int position,
            String code,
            String label,
            String unit,
            String printed,
            @Nullable BigDecimal number,
            String lastYearPrinted,
            @Nullable String reason) {

        static FigureRow of(UUID id, int position, FigureLine line) {
            return new FigureRow(
                    id,
                    position,
                    line.code(),
                    line.label(),
                    line.unit(),
                    line.printed(),
                    line.number().orElse(null),
                    line.lastYearPrinted(),
                    line.reason().orElse(null));
        }

        FigureLine line() {
            return new FigureLine(
                    code,
                    label,
                    unit,
                    printed,
                    Optional.ofNullable(number),
                    lastYearPrinted,
                    Optional.ofNullable(reason));
        }
    }

    private static boolean permits(Scope scope, String operation, String state, String force) {
        return scope.permits(TYPE, operation, Place.ofForce(state, force));
    }

    /** The publication with an id; empty where there is none for this caller. */
    public Uni<Optional<Publication>> find(Scope scope, UUID id) {
        return sessions.write(session -> session.find(PublicationRow.class, id)
                .chain(row -> row == null || !permits(scope, "read", row.place(), row.force)
                        ? Uni.createFrom().item(Optional.<Publication>empty())
                        : read(session, List.of(row)).map(found -> Optional.of(found.getFirst()))));
    }

    /** One page of a force's publications, the latest period first. */
    public Uni<Page<Publication>> list(Scope scope, String force, PageRequest request) {
        var after = request.after().map(PublicationStore::key).orElse(new Key(AFTER_ALL, 0));
        var list = OF_FORCE + (permits(scope, "read", DRAFT, force) ? "" : PUBLISHED_ONLY) + PAGE;
        return sessions.write(session -> session.createQuery(list, PublicationRow.class)
                .setParameter("force", force)
                .setParameter("period", after.period())
                .setParameter("edition", after.edition())
                .setMaxResults(request.rowsToRead())
                .getResultList()
                .chain(found -> read(session, found))
                .map(found -> Page.cut(
                        found,
                        request,
                        publication -> Cursor.of(publication.period().label(), publication.edition()))));
    }

    /** Begins a publication; the edition is the next of its period. */
    public Uni<Outcome<Publication>> begin(
            Scope scope, String force, String period, Function<Integer, Outcome<Publication>> begin) {
        if (!permits(scope, "write", DRAFT, force)) {
            return Uni.createFrom()
                    .item(Outcome.refused(Refusal.ofField(
                            ProblemCode.FORBIDDEN, "input.force", "your office publishes nothing of that force")));
        }
        return sessions.write(session -> session.createNativeQuery(ONE_AT_A_TIME)
                .executeUpdate()
                .chain(() -> session.createQuery(
                                "from PublicationRow where force = :force and period = :period order by edition desc",
                                PublicationRow.class)
                        .setParameter("force", force)
                        .setParameter("period", period)
                        .setMaxResults(1)
                        .getResultList())
                .chain(last -> {
                    if (!last.isEmpty() && last.getFirst().publishedOn == null) {
                        return Uni.createFrom()
                                .item(Outcome.<Publication>refused(Refusal.of(
                                        ProblemCode.ALREADY_DONE,
                                        "there is a draft for %s already: go on with it".formatted(period))));
                    }
                    var edition = last.isEmpty() ? 1 : last.getFirst().edition + 1;
                    return switch (begin.apply(edition)) {
                        case Outcome.Refused<Publication> refused ->
                            Uni.createFrom().item(refused);
                        case Outcome.Done<Publication>(var begun) ->
                            session.persist(new PublicationRow(begun))
                                    .chain(session::flush)
                                    .chain(() -> audit(session, scope, "draft", begun))
                                    .replaceWith(Outcome.done(begun));
                    };
                }));
    }

    /** Changes a draft, or publishes it: then its figures are kept and others are told. */
    public Uni<Outcome<Publication>> change(
            Scope scope, UUID id, String action, Function<Publication, Outcome<Publication>> change) {
        return sessions.write(session -> session.find(PublicationRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> row == null || !permits(scope, "write", row.place(), row.force)
                        ? Uni.createFrom().item(PublicationStore.<Publication>notFound())
                        : read(session, List.of(row))
                                .map(found -> change.apply(found.getFirst()))
                                .chain(outcome -> changed(scope, session, action, row, outcome))));
    }

    private Uni<Outcome<Publication>> changed(
            Scope scope, Mutiny.Session session, String action, PublicationRow row, Outcome<Publication> outcome) {
        if (!(outcome instanceof Outcome.Done<Publication>(var after))) {
            return Uni.createFrom().item(outcome);
        }
        row.changeTo(after);
        var kept = session.flush().chain(() -> audit(session, scope, action, after));
        return (after.state() instanceof Publication.Published published
                        ? kept.chain(() -> keep(session, after.id(), published.figures()))
                                .chain(() ->
                                        outbox.append(session, PublicationEvents.of(after, published, clock.instant())))
                        : kept)
                .replaceWith(outcome);
    }

    private Uni<Void> keep(Mutiny.Session session, UUID id, List<FigureLine> figures) {
        var lines = IntStream.range(0, figures.size())
                .mapToObj(position -> FigureRow.of(id, position, figures.get(position)))
                .toList();
        return session.createNativeQuery(KEEP_FIGURES)
                .setParameter("figures", rows.parameter(lines))
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<List<Publication>> read(Mutiny.Session session, List<PublicationRow> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createNativeQuery(FIGURES, String.class)
                .setParameter("ids", found.stream().map(row -> row.id).toList())
                .getResultList()
                .map(lines -> {
                    var byId = lines.stream()
                            .map(line -> rows.read(line, FigureRow.class))
                            .collect(groupingBy(FigureRow::publicationId));
                    return found.stream()
                            .map(row -> row.publication(byId.getOrDefault(row.id, List.of()).stream()
                                    .map(FigureRow::line)
                                    .toList()))
                            .toList();
                });
    }

    private Uni<Void> audit(Mutiny.Session session, Scope scope, String action, Publication publication) {
        return audit.append(
                session,
                scope,
                action,
                TYPE,
                publication.id().toString(),
                "version %d: %s edition %d"
                        .formatted(publication.version(), publication.period().label(), publication.edition()));
    }

    private record Key(String period, int edition) {}

    private static Key key(Cursor cursor) {
        return cursor.read(2, key -> new Key(key.getFirst(), Integer.parseInt(key.getLast())))
                .orThrow();
    }

    /** The same answer for what does not exist and for what is somebody else's. */
    public static <T> Outcome<T> notFound() {
        return Outcome.refused(Refusal.of(ProblemCode.NOT_FOUND, "there is no such publication"));
    }
}
