package uk.answerable.kernel.notices;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** A feature that has something to tell. */
public interface NoticeSource {

    /**
     * What is to be told on a day, told before or not.
     *
     * @param session of the transaction in which it will be raised
     */
    Uni<List<Notice>> due(Mutiny.Session session, LocalDate today);
}
