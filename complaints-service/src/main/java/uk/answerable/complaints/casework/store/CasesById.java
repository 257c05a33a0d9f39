package uk.answerable.complaints.casework.store;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.ComplaintCase;

/** Cases for a feature that has decided by its own row of the matrix that they may be read, and logs that they were. */
public final class CasesById {

    private CasesById() {}

    /** The cases with these ids, in any order. */
    public static Uni<List<ComplaintCase>> read(Mutiny.Session session, List<UUID> ids) {
        return session.createQuery("from CaseRow where id in :ids", CaseRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .chain(rows -> CaseRows.read(session, rows));
    }
}
