package uk.answerable.meetings.publishing.rules;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.publishing.rules.Publication.Open;

/** How the record goes on: a new version where the text is another, a withdrawal where there is none any more. */
public final class PublicRecord {

    private PublicRecord() {}

    /**
     * The versions to append, in the order of their keys; none where nothing changed.
     *
     * @param current the newest version of each thing that was ever published
     * @param open what the public may read of them now
     * @param at when
     */
    public static List<Publication> next(Collection<Publication> current, Collection<Open> open, Instant at) {
        var before = current.stream().collect(toMap(Publication::key, Function.identity()));
        var next = new ArrayList<Publication>();
        var there = new HashSet<Publication.Key>();
        for (var now : open) {
            there.add(now.key());
            version(before.get(now.key()), now, at).ifPresent(next::add);
        }
        for (var earlier : current) {
            if (!earlier.withdrawn() && !there.contains(earlier.key())) {
                next.add(withdrawal(earlier, at));
            }
        }
        next.sort(Comparator.comparing((Publication one) -> one.key().kind())
                .thenComparing(one -> one.key().subject()));
        return next;
    }

    private static Optional<Publication> version(@Nullable Publication earlier, Open now, Instant at) {
        if (earlier == null) {
            return Optional.of(new Publication(now.key(), 1, now.owner(), now.digest(), at, at, false));
        }
        return !earlier.withdrawn() && earlier.digest().equals(now.digest())
                ? Optional.empty()
                : Optional.of(new Publication(
                        now.key(),
                        earlier.version() + 1,
                        now.owner(),
                        now.digest(),
                        earlier.firstPublishedAt(),
                        at,
                        false));
    }

    /** The digest of what was withdrawn stays out too. */
    private static Publication withdrawal(Publication earlier, Instant at) {
        return new Publication(
                earlier.key(), earlier.version() + 1, earlier.owner(), "", earlier.firstPublishedAt(), at, true);
    }
}
