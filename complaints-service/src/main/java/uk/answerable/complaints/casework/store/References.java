package uk.answerable.complaints.casework.store;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.CaseIdentity;
import uk.answerable.kernel.store.DirectSql;

/** Gives out references: {@code C-2020-00017} is the 17th case of its force received in 2020. */
@ApplicationScoped
public class References {

    private static final String TAKE = """
            INSERT INTO case_counter (force, year, last) VALUES (:force, :year, :count)
            ON CONFLICT (force, year) DO UPDATE SET last = case_counter.last + excluded.last
            RETURNING last
            """;
    private static final int DIGITS = 5;
    private static final String GIVE = """
            WITH wanted AS (
                SELECT id, year, row_number() OVER (PARTITION BY year ORDER BY place) AS nth
                FROM unnest($2::uuid[], $3::int[]) WITH ORDINALITY AS given(id, year, place)),
            taken AS (
                INSERT INTO case_counter (force, year, last)
                SELECT $1, year, max(nth) FROM wanted GROUP BY year ORDER BY year
                ON CONFLICT (force, year) DO UPDATE SET last = case_counter.last + excluded.last
                RETURNING year, last),
            numbered AS (
                SELECT id, year, last - max(nth) OVER (PARTITION BY year) + nth AS number
                FROM wanted JOIN taken USING (year))
            UPDATE complaint_case c
            SET reference = 'C-' || year || '-' || lpad(number::text, greatest(%d, length(number::text)), '0')
            FROM numbered n WHERE c.id = n.id RETURNING c.id, c.reference
            """.formatted(DIGITS);

    /**
     * Gives cases of one force that are in the database the next ones, in their order; whoever else wants one of it
     * waits until the commit.
     */
    Uni<Map<UUID, String>> give(Mutiny.Session session, String force, List<CaseIdentity> cases) {
        return DirectSql.rows(
                        session,
                        GIVE,
                        force,
                        cases.stream().map(CaseIdentity::id).toArray(UUID[]::new),
                        cases.stream().map(one -> one.receivedOn().getYear()).toArray(Integer[]::new))
                .map(rows -> rows.stream().collect(toMap(row -> (UUID) row[0], row -> (String) row[1])));
    }

    /** Sets a run of numbers aside and returns the first. */
    public Uni<Integer> take(Mutiny.Session session, String force, int year, int count) {
        return session.createNativeQuery(TAKE, Integer.class)
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
