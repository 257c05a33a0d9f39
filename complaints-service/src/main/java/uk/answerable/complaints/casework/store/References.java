package uk.answerable.complaints.casework.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.hibernate.reactive.mutiny.Mutiny;

/** Gives out references: {@code C-2020-00017} is the 17th case of its force received in 2020. */
@ApplicationScoped
public class References {

    private static final String TAKE = """
            INSERT INTO case_counter (force, year, last) VALUES (:force, :year, :count)
            ON CONFLICT (force, year) DO UPDATE SET last = case_counter.last + :count
            RETURNING last
            """;

    /** The next one. */
    Uni<String> next(Mutiny.Session session, String force, int year) {
        return take(session, force, year, 1).map(number -> text(year, number));
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
        return String.format(Locale.ROOT, "C-%d-%05d", year, number);
    }
}
