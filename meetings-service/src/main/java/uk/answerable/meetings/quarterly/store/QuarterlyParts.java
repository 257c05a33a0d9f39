package uk.answerable.meetings.quarterly.store;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.meetings.quarterly.rules.GivenAnswer;
import uk.answerable.meetings.quarterly.rules.NumberedRequest;
import uk.answerable.meetings.quarterly.rules.QuarterlyScrutiny;
import uk.answerable.meetings.quarterly.rules.ScrutinyVersion;
import uk.answerable.meetings.quarterly.rules.TextAsk;

/** What belongs to the scrutiny of a quarter, read for many at once and written as it has become. */
final class QuarterlyParts {

    private record VersionKey(Object side, int version) {}

    private record NumberKey(int number, int from) {}

    private QuarterlyParts() {}

    /** Reads rows of a type, of any kind of session. */
    interface Reading {
        <R> Uni<List<R>> of(String query, Class<R> type, List<UUID> ids);
    }

    static Reading in(Mutiny.QueryProducer session) {
        return new Reading() {
            @Override
            public <R> Uni<List<R>> of(String query, Class<R> type, List<UUID> ids) {
                return session.createSelectionQuery(query, type)
                        .setParameter("ids", ids)
                        .getResultList();
            }
        };
    }

    /** One statement a table, however many there are. */
    static Uni<List<QuarterlyScrutiny>> read(Reading reading, List<QuarterlyScrutinyRow> rows) {
        var ids = rows.stream().map(row -> row.id).toList();
        return all(reading, QuarterlyVersionRow.class, "side, p.version", ids)
                .chain(versions -> all(reading, QuarterlyRequestRow.class, "number, p.fromVersion", ids)
                        .chain(requests -> all(reading, QuarterlyAskRow.class, "position", ids)
                                .chain(asks -> all(reading, QuarterlyAnswerRow.class, "number, p.fromVersion", ids)
                                        .map(answers -> rows.stream()
                                                .map(row -> new QuarterlyScrutiny(
                                                        of(versions, row),
                                                        of(requests, row),
                                                        of(asks, row),
                                                        of(answers, row),
                                                        row.changed))
                                                .toList()))));
    }

    private static <T, R extends PartRow<T>> Uni<Map<UUID, List<R>>> all(
            Reading reading, Class<R> type, String order, List<UUID> ids) {
        return reading.of(
                        "from %s p where p.scrutinyId in (:ids) order by p.%s".formatted(type.getSimpleName(), order),
                        type,
                        ids)
                .map(rows -> rows.stream().collect(groupingBy(PartRow::scrutinyId)));
    }

    private static <T, R extends PartRow<T>> List<T> of(Map<UUID, List<R>> all, QuarterlyScrutinyRow row) {
        return all.getOrDefault(row.id, List.of()).stream().map(PartRow::part).toList();
    }

    /** Writes what changed and nothing else. */
    static Uni<Void> write(Mutiny.Session session, QuarterlyScrutinyRow row, QuarterlyScrutiny next) {
        row.stage = next.stage();
        row.changed = next.changed();
        row.version++;
        Function<ScrutinyVersion, Object> version = one -> new VersionKey(one.side(), one.version());
        Function<NumberedRequest, Object> request = one -> new NumberKey(one.number(), one.from());
        Function<TextAsk, Object> ask = TextAsk::position;
        Function<GivenAnswer, Object> answer = one -> new NumberKey(one.number(), one.from());
        return write(session, row, QuarterlyVersionRow.class, QuarterlyVersionRow::new, next.versions(), version)
                .chain(() -> write(
                        session, row, QuarterlyRequestRow.class, QuarterlyRequestRow::new, next.requests(), request))
                .chain(() -> write(session, row, QuarterlyAskRow.class, QuarterlyAskRow::new, next.asks(), ask))
                .chain(() ->
                        write(session, row, QuarterlyAnswerRow.class, QuarterlyAnswerRow::new, next.answers(), answer))
                .chain(session::flush);
    }

    private static <T, R extends PartRow<T>> Uni<Void> write(
            Mutiny.Session session,
            QuarterlyScrutinyRow row,
            Class<R> type,
            Supplier<R> made,
            List<T> next,
            Function<T, Object> key) {
        return in(session)
                .of("from %s p where p.scrutinyId in (:ids)".formatted(type.getSimpleName()), type, List.of(row.id))
                .chain(rows -> {
                    var there = new HashMap<Object, R>();
                    rows.forEach(one -> there.put(key.apply(one.part()), one));
                    var done = Uni.createFrom().voidItem();
                    for (var part : next) {
                        var stored = there.remove(key.apply(part));
                        if (stored != null) {
                            stored.become(row.id, part);
                        } else {
                            var more = made.get();
                            more.become(row.id, part);
                            done = done.chain(() -> session.persist(more));
                        }
                    }
                    for (var gone : there.values()) {
                        done = done.chain(() -> session.remove(gone));
                    }
                    return done;
                });
    }
}
