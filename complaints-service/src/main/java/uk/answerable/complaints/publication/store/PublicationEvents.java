package uk.answerable.complaints.publication.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import uk.answerable.complaints.publication.rules.FigureLine;
import uk.answerable.complaints.publication.rules.Publication;
import uk.answerable.kernel.events.DomainEvent;

/** What other services are told: the figures the public was shown, by the codes of their statistics. */
final class PublicationEvents {

    private static final String TOPIC = "answerable.complaints.v1";
    private static final String PUBLISHED = "uk.answerable.complaints.statistics-published";

    private PublicationEvents() {}

    static DomainEvent of(Publication publication, Publication.Published published, Instant now) {
        var known = published.figures().stream()
                .filter(line -> line.number().isPresent())
                .toList();
        var data = new HashMap<String, Object>();
        data.put("publicationId", publication.id().toString());
        data.put("force", publication.force());
        data.put("period", publication.period().label());
        data.put("firstDay", publication.period().firstDay().toString());
        data.put("lastDay", publication.period().lastDay().toString());
        data.put("edition", publication.edition());
        data.put("publishedOn", published.on().toString());
        data.put("statistics", known.stream().map(FigureLine::code).toList());
        data.put("values", values(known));
        data.put("generated", published.generated());
        return new DomainEvent(TOPIC, PUBLISHED, publication.id().toString(), publication.version(), now, data);
    }

    private static List<String> values(List<FigureLine> known) {
        return known.stream().map(FigureLine::printed).toList();
    }
}
