package uk.answerable.performance.complaint.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.events.CloudEvent;
import uk.answerable.kernel.events.EventWords;
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
                        ? vertx.executeBlocking(() -> submit(scope, published)).invoke(Report::orThrow)
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
        var words = new EventWords(event.data());
        var first = words.day("firstDay");
        var last = words.day("lastDay");
        if (last.isBefore(first)) {
            throw EventWords.poison(ProblemCode.DATE_OUT_OF_ORDER, "lastDay of the event is before its firstDay");
        }
        return new PublishedStatistics(
                words.id("publicationId"),
                ComplaintWords.force(words, dictionary),
                first,
                last,
                words.number("edition"),
                figures(words.texts("statistics"), words.texts("values")),
                ComplaintWords.generated(words),
                event.time());
    }

    private static Map<String, String> figures(List<String> statistics, List<String> values) {
        if (statistics.size() != values.size()) {
            throw EventWords.poison(ProblemCode.INVALID_INPUT, "the event has not as many values as statistics");
        }
        var figures = new HashMap<String, String>();
        for (int i = 0; i < values.size(); i++) {
            figures.put(statistics.get(i), values.get(i));
        }
        return figures;
    }
}
