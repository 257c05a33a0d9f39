package uk.answerable.meetings.search.store;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.meetings.search.rules.Passage;

/** A feature whose texts can be found. */
public interface SearchSource {

    /** Every passage of the feature as stored now. */
    Uni<List<Passage>> passages(Mutiny.Session session);
}
