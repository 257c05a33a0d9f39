package uk.answerable.performance.source.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.source.rules.RegisteredPublication;
import uk.answerable.performance.source.store.PublicationStore;
import uk.answerable.performance.submission.rules.FreeText;

/** Checks what is to be registered and pages what is; the same for graph and REST. */
@ApplicationScoped
class Publications {

    private static final Pattern DOCUMENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final UUID LAST = new UUID(-1, -1);

    private final PublicationStore store;
    private final Dictionary dictionary;
    private final Clock clock;

    @Inject
    Publications(PublicationStore store, Dictionary dictionary, Clock clock) {
        this.store = store;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /** What is to be registered. */
    record Wanted(
            String force,
            String document,
            String title,
            @Nullable String place,
            Instant publishedAt,
            @Nullable String note) {}

    Uni<Outcome<RegisteredPublication>> register(Scope scope, Wanted wanted) {
        var problems = problems(wanted);
        if (!problems.isEmpty()) {
            return Uni.createFrom().item(Outcome.refused(problems));
        }
        return store.register(
                        scope,
                        new RegisteredPublication(
                                Ids.next(),
                                wanted.force(),
                                wanted.document(),
                                wanted.title().strip(),
                                wanted.place(),
                                wanted.publishedAt(),
                                false,
                                wanted.note(),
                                scope.caller().office(),
                                clock.instant(),
                                0))
                .onFailure(RefusedException.class)
                .recoverWithItem(refused -> Outcome.refused(refused.reasons()));
    }

    private List<Refusal> problems(Wanted wanted) {
        var problems = new ArrayList<Refusal>();
        if (dictionary.force(wanted.force()).isEmpty()) {
            problems.add(Refusal.ofField(ProblemCode.UNKNOWN_CODE, "force", "no force of this code"));
        }
        if (!DOCUMENT.matcher(wanted.document()).matches()) {
            problems.add(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    "document",
                    "a document is letters, digits, points and hyphens: what stands before the colon of a reference"));
        }
        if (wanted.title().isBlank()) {
            problems.add(Refusal.ofField(ProblemCode.INVALID_INPUT, "title", "a publication has a title"));
        }
        Stream.of(wanted.title(), wanted.place(), wanted.note())
                .flatMap(Stream::ofNullable)
                .flatMap(text -> FreeText.problem(text).stream())
                .forEach(problem -> problems.add(Refusal.ofField(ProblemCode.INVALID_INPUT, "title", problem)));
        return problems;
    }

    Uni<Page<RegisteredPublication>> newest(
            Scope scope, String force, @Nullable Integer first, @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        var now = clock.instant();
        var before = Instant.parse("9999-12-31T00:00:00Z");
        var id = LAST;
        if (request.after().isPresent()) {
            var key = request.after().get().key();
            try {
                before = Instant.parse(key.getFirst());
                id = UUID.fromString(key.getLast());
            } catch (DateTimeParseException | IllegalArgumentException notOurs) {
                return Cursor.<Uni<Page<RegisteredPublication>>>refusal().orThrow();
            }
        }
        return store.newest(scope, force, now, before, id, request.rowsToRead())
                .map(rows -> Page.cut(rows, request, one -> Cursor.of(one.publishedAt(), one.id())));
    }
}
