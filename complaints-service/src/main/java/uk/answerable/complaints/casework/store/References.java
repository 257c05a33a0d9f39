package uk.answerable.complaints.casework.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.store.DirectSql;

/** Gives out references: {@code C-2020-00017} is the 17th case of its force received in 2020. */
@ApplicationScoped
public class References {

    private static final String TAKE = """
            INSERT INTO case_counter (force, year, last) VALUES (%s)
            ON CONFLICT (force, year) DO UPDATE SET last = case_counter.last + excluded.last
            RETURNING last
            """;
    private static final String TAKE_SOME = TAKE.formatted(":force, :year, :count");
    private static final int DIGITS = 5;
    private static final String GIVE = "WITH taken AS (" + TAKE.formatted("$1, $2, 1") + ") " + """
            UPDATE complaint_case
            SET reference = $3 || lpad(CAST(last AS text), greatest(%d, length(CAST(last AS text))), '0')
            FROM taken WHERE id = $4 RETURNING reference
            """.formatted(DIGITS);

    /** Gives a case that is in the database the next one: whoever else wants one of its force waits until the commit. */
    Uni<String> give(Mutiny.Session session, UUID caseId, String force, int year) {
        return DirectSql.one(session, GIVE, force, year, prefix(year), caseId).map(row -> (String) row[0]);
    }

    /** Sets a run of numbers aside and returns the first. */
    public Uni<Integer> take(Mutiny.Session session, String force, int year, int count) {
        return session.createNativeQuery(TAKE_SOME, Integer.class)
                .setParameter("force", force)
                .setParameter("year", year)
                .setParameter("count", count)
                .getSingleResult()
                .map(last -> last - count + 1);
    }

    public static String text(int year, int number) {
        return prefix(year) + String.format(Locale.ROOT, "%0" + DIGITS + "d", number);
    }

    private static String prefix(int year) {
        return "C-" + year + "-";
    }
}
