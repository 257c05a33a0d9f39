package uk.answerable.performance.complaint.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.events.CloudEvent;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.complaint.rules.PublishedStatistics;
import uk.answerable.performance.complaint.store.EditionsTaken;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.submission.rules.Column;
import uk.answerable.performance.submission.rules.Limits;
import uk.answerable.performance.submission.rules.Publication;
import uk.answerable.performance.submission.rules.Report;
import uk.answerable.performance.submission.rules.Submission;
import uk.answerable.performance.submission.rules.Submission.FileIdentity;
import uk.answerable.performance.submission.store.Sha256;
import uk.answerable.performance.submission.store.SubmissionStore;

/** Keeps complaint figures that were published as observations, on the path every file takes. */
@ApplicationScoped
public class PublishedFigures {

    /** Type of the event. */
    public static final String TYPE = "uk.answerable.complaints.statistics-published";

    private static final String PURPOSE = "published complaint figures";

    private final EditionsTaken editions;
    private final SubmissionStore store;
    private final Dictionary dictionary;
    private final Vertx vertx;

    @Inject
    PublishedFigures(EditionsTaken editions, SubmissionStore store, Dictionary dictionary, Vertx vertx) {
        this.editions = editions;
        this.store = store;
        this.dictionary = dictionary;
        this.vertx = vertx;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected PublishedFigures() {
        this.editions = null;
        this.store = null;
        this.dictionary = null;
        this.vertx = null;
    }

    /** Keeps an edition once; one that is older than what is held changes nothing. */
    public Uni<Void> keep(Mutiny.Session session, CloudEvent event) {
        var published = published(event);
        var scope = Scope.ofService("event consumer", MatrixFile.get());
        return editions.take(scope, session, published)
                .chain(newer -> Boolean.TRUE.equals(newer)
                        ? vertx.executeBlocking(() -> submit(scope, published)).invoke(PublishedFigures::refuse)
                        : Uni.createFrom().nullItem())
                .replaceWithVoid();
    }

    private Report submit(Scope scope, PublishedStatistics published) {
        var rows = published.rows(dictionary);
        var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        var moments = new Publication(published.publishedAt(), published.publishedAt());
        var submission = new Submission(
                new FileIdentity(Sha256.of(bytes), CloudEvent.MEDIA_TYPE, bytes.length),
                PURPOSE,
                Set.of(published.force()),
                new Limits(Integer.MAX_VALUE, rows.size()),
                null,
                null,
                row -> moments,
                published.reason(),
                false);
        return store.submit(
                scope,
                submission,
                reading -> {
                    reading.heading(
                            Arrays.stream(Column.values()).map(Column::heading).toList());
                    for (int i = 0; i < rows.size(); i++) {
                        reading.row(i + 1L, rows.get(i));
                    }
                },
                read -> {});
    }

    private PublishedStatistics published(CloudEvent event) {
        var data = event.data();
        var force = text(data, "force");
        if (dictionary.force(force).isEmpty()) {
            throw poison(ProblemCode.UNKNOWN_CODE, "no force has the code of the event");
        }
        var first = day(data, "firstDay");
        var last = day(data, "lastDay");
        if (last.isBefore(first)) {
            throw poison(ProblemCode.DATE_OUT_OF_ORDER, "lastDay of the event is before its firstDay");
        }
        return new PublishedStatistics(
                Ids.read(text(data, "publicationId"))
                        .orElseThrow(() -> poison(ProblemCode.INVALID_INPUT, "publicationId of the event is no id")),
                force,
                first,
                last,
                required(data, "edition").asInt(),
                figures(texts(data, "statistics"), texts(data, "values")),
                data.path("generated").asBoolean(false),
                event.time());
    }

    private static Map<String, String> figures(List<String> statistics, List<String> values) {
        if (statistics.size() != values.size()) {
            throw poison(ProblemCode.INVALID_INPUT, "the event has not as many values as statistics");
        }
        var figures = new HashMap<String, String>();
        for (int i = 0; i < values.size(); i++) {
            figures.put(statistics.get(i), values.get(i));
        }
        return figures;
    }

    private static List<String> texts(JsonNode data, String field) {
        return required(data, field).valueStream().map(JsonNode::asText).toList();
    }

    private static LocalDate day(JsonNode data, String field) {
        try {
            return LocalDate.parse(text(data, field));
        } catch (DateTimeParseException noDate) {
            throw poison(ProblemCode.INVALID_INPUT, field + " of the event is no date");
        }
    }

    private static String text(JsonNode data, String field) {
        return required(data, field).asText();
    }

    private static JsonNode required(JsonNode data, String field) {
        var value = data.path(field);
        if (value.isMissingNode() || value.isNull()) {
            throw poison(ProblemCode.INVALID_INPUT, "the event has no " + field);
        }
        return value;
    }

    /** The reason names row and column, never what they hold. */
    private static void refuse(Report report) {
        if (!report.accepted()) {
            var first = report.errors().getFirst();
            throw poison(
                    ProblemCode.IMPORT_REJECTED,
                    "row %d, column %s: %s".formatted(first.row(), first.column(), first.reason()));
        }
    }

    private static RefusedException poison(ProblemCode code, String reason) {
        return new RefusedException(Refusal.of(code, reason));
    }
}
