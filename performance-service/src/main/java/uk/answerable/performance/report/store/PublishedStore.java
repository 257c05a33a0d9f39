package uk.answerable.performance.report.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.events.DomainEvent;
import uk.answerable.kernel.events.Outbox;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.report.rules.Audience;
import uk.answerable.performance.report.rules.Edition;
import uk.answerable.performance.report.rules.EditionEntry;
import uk.answerable.performance.report.rules.EditionFigure;
import uk.answerable.performance.report.rules.EditionFile;
import uk.answerable.performance.report.rules.EditionForm;
import uk.answerable.performance.report.store.EditionStore.Deed;
import uk.answerable.performance.source.store.PublicationStore;
import uk.answerable.performance.submission.store.Sha256;

/** What of editions went out: the files as they were, and with a public version its figures. */
@ApplicationScoped
public class PublishedStore {

    private static final String ADD = """
        INSERT INTO edition_file (edition_id, audience, form, sha256, size, content)
        SELECT edition_id, audience, form, sha256, size, decode(content, 'base64')
        FROM jsonb_to_recordset(CAST(CAST(:files AS text) AS jsonb)) AS f(edition_id uuid, audience text, form text,
            sha256 text, size int, content text)
        """;

    private static final String LIST = """
        SELECT CAST(row_to_json(f) AS text) FROM (
            SELECT edition_id, audience, form, sha256, size FROM edition_file
            WHERE edition_id IN (SELECT CAST(id AS uuid) FROM unnest(string_to_array(:ids, ',')) AS t(id))
            ORDER BY audience, form) f
        """;

    private static final String ONE = """
        SELECT translate(encode(content, 'base64'), E'\\n', '') FROM edition_file
        WHERE edition_id = CAST(CAST(:id AS text) AS uuid) AND audience = :audience AND form = :form
        """;

    private static final String TOPIC = "answerable.performance.v1";
    private static final String PUBLISHED = "uk.answerable.performance.report-published";

    @Inject
    Sessions sessions;

    @Inject
    JsonRows rows;

    @Inject
    EditionStore editions;

    @Inject
    PrintingStore printings;

    @Inject
    PublicationStore publications;

    @Inject
    Outbox outbox;

    /**
     * A file to be kept.
     *
     * @param content in base 64
     */
    public record Made(Audience audience, EditionForm form, String sha256, int size, String content) {

        public static Made of(Audience audience, EditionForm form, byte[] bytes) {
            return new Made(
                    audience,
                    form,
                    Sha256.of(bytes),
                    bytes.length,
                    Base64.getEncoder().encodeToString(bytes));
        }
    }

    /** Every file of an edition, and the try that printed them. */
    public record Printed(UUID attempt, List<Made> files) {
        public Printed {
            files = List.copyOf(files);
        }
    }

    private record FileRow(
            UUID edition_id, Audience audience, EditionForm form, String sha256, int size, String content) {}

    record EntryRow(UUID edition_id, Audience audience, EditionForm form, String sha256, int size) {}

    /**
     * Keeps a published edition: itself, its files, its figures in the register, its event, all or nothing.
     *
     * @param open figures that become public with a public version
     */
    public Uni<Outcome<Edition>> publish(Scope scope, Edition edition, Printed printed, List<EditionFigure> open) {
        if (!mayPublish(scope, edition)) {
            return Uni.createFrom().item(forbidden());
        }
        return sessions.write(session -> editions.write(
                        session, scope, edition, new Deed("publish", "number=" + edition.number()))
                .chain(written -> written
                        ? session.createNativeQuery(ADD)
                                .setParameter("files", rows.parameter(rows(edition, printed.files())))
                                .executeUpdate()
                                .chain(() -> register(session, scope, edition, open))
                                .chain(() -> printings.published(session, printed.attempt()))
                                .chain(() -> outbox.append(session, event(edition)))
                                .replaceWith(Outcome.done(edition))
                        : Uni.createFrom().item(EditionStore.changed())));
    }

    static boolean mayPublish(Scope scope, Edition edition) {
        return scope.permits(
                "ReportEdition",
                "publish",
                Place.ofForce(Place.ANY, edition.report().force()));
    }

    static <T> Outcome<T> forbidden() {
        return Outcome.refused(Refusal.of(ProblemCode.FORBIDDEN, "Your office may not do this."));
    }

    private static List<FileRow> rows(Edition edition, List<Made> files) {
        return files.stream()
                .map(file -> new FileRow(
                        edition.id(), file.audience(), file.form(), file.sha256(), file.size(), file.content()))
                .toList();
    }

    private Uni<Void> register(Mutiny.Session session, Scope scope, Edition edition, List<EditionFigure> open) {
        return edition.isToPublic()
                ? publications.ofEdition(
                        scope, session, edition, open, edition.state().at())
                : Uni.createFrom().voidItem();
    }

    private static DomainEvent event(Edition edition) {
        var data = new HashMap<String, Object>();
        data.put("editionId", edition.id().toString());
        data.put("reportId", edition.report().id().toString());
        data.put("force", edition.report().force());
        var period = edition.content().period();
        data.put("period", period.label());
        data.put("rhythm", period.rhythm().name());
        data.put("firstDay", period.start().toString());
        data.put("lastDay", period.end().toString());
        // Consumers of before editions of weeks and quarters know only this one: it stays as long as the topic's
        // version.
        data.put("month", YearMonth.from(period.end()).toString());
        data.put("number", edition.number());
        data.put("toPublic", edition.isToPublic());
        var corrects = edition.corrects();
        if (corrects != null) {
            data.put("corrects", corrects);
        }
        return new DomainEvent(
                TOPIC,
                PUBLISHED,
                edition.id().toString(),
                edition.version(),
                edition.state().at(),
                data);
    }

    /** Files of each edition, as far as the caller may have them; in the order of the editions. */
    public Uni<List<List<EditionFile>>> files(Scope scope, List<EditionEntry> entries) {
        return sessions.read(session -> session.createNativeQuery(LIST, String.class)
                        .setParameter(
                                "ids",
                                String.join(
                                        ",",
                                        entries.stream()
                                                .map(entry -> entry.id().toString())
                                                .toList()))
                        .getResultList())
                .map(found -> {
                    Map<UUID, List<EditionFile>> byEdition = new HashMap<>();
                    for (var line : found) {
                        var row = rows.read(line, EntryRow.class);
                        byEdition
                                .computeIfAbsent(row.edition_id(), none -> new ArrayList<>())
                                .add(new EditionFile(row.audience(), row.form(), row.sha256(), row.size()));
                    }
                    return entries.stream()
                            .map(entry -> byEdition.getOrDefault(entry.id(), List.of()).stream()
                                    .filter(file -> mayHave(scope, entry, file.audience()))
                                    .toList())
                            .toList();
                });
    }

    /** The bytes of a file; empty for one there is none of, or the caller may not have. */
    public Uni<Optional<byte[]>> bytes(Scope scope, EditionEntry entry, Audience audience, EditionForm form) {
        if (!mayHave(scope, entry, audience)) {
            return Uni.createFrom().item(Optional.empty());
        }
        return sessions.read(session -> session.createNativeQuery(ONE, String.class)
                        .setParameter("id", entry.id().toString())
                        .setParameter("audience", audience.name())
                        .setParameter("form", form.name())
                        .getResultList())
                .map(found -> found.stream()
                        .findFirst()
                        .map(text -> Base64.getDecoder().decode(text)));
    }

    private static boolean mayHave(Scope scope, EditionEntry entry, Audience audience) {
        return switch (audience) {
            case PUBLIC -> scope.permits("ReportEdition", "content", entry.place());
            case OFFICE -> ReportStore.seesAll(scope, entry.force());
        };
    }
}
