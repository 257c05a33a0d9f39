package uk.answerable.meetings.feed.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.export.rules.CsvFile;
import uk.answerable.meetings.feed.rules.Addresses;
import uk.answerable.meetings.feed.rules.AtomFile;
import uk.answerable.meetings.feed.rules.CalendarFile;
import uk.answerable.meetings.feed.rules.OpenData;
import uk.answerable.meetings.publishing.rules.PublicKind;
import uk.answerable.meetings.publishing.rules.PublicText.OfBody;
import uk.answerable.meetings.publishing.rules.Published;
import uk.answerable.meetings.publishing.store.PublicRecordStore;

/** What a body publishes, to subscribe to and to take away. Made of the public record, the same for every caller. */
@Path("/api/v1/bodies/{body}")
public class FeedResource {

    /** Entries of a feed. */
    private static final int NEWEST = 100;

    private final PublicRecordStore store;
    private final CallerOfToken token;
    private final Addresses addresses;

    @Inject
    FeedResource(PublicRecordStore store, CallerOfToken token, PublicAddress address) {
        this.store = store;
        this.token = token;
        this.addresses = address.addresses();
    }

    private record KnownBody(OfBody text, Instant publishedAt) {}

    /** The body's meetings (RFC 5545). */
    @GET
    @Path("/calendar.ics")
    public Uni<Response> calendar(@RestPath String body, @Context Request request) {
        var scope = token.scope();
        return known(scope, body)
                .chain(known -> store.ofBody(scope, body, PublicKind.MEETING)
                        .map(meetings -> Cached.answer(
                                request,
                                CalendarFile.of(known.text(), meetings, addresses),
                                "text/calendar;charset=UTF-8",
                                Cached.newest(known.publishedAt(), meetings))));
    }

    /** The newest agendas, papers and minutes (RFC 4287). */
    @GET
    @Path("/feed.atom")
    public Uni<Response> feed(@RestPath String body, @Context Request request) {
        var scope = token.scope();
        return known(scope, body)
                .chain(known -> store.newestOfBody(scope, body, AtomFile.KINDS, NEWEST)
                        .map(newest -> {
                            var updated = Cached.newest(known.publishedAt(), newest);
                            return Cached.answer(
                                    request,
                                    AtomFile.of(known.text(), newest, updated, addresses),
                                    "application/atom+xml;charset=UTF-8",
                                    updated);
                        }));
    }

    /** Meetings, agenda items, papers or minutes as comma-separated values. */
    @GET
    @Path("/open-data/{table}.csv")
    public Uni<Response> openData(@RestPath String body, @RestPath String table, @Context Request request) {
        var scope = token.scope();
        var wanted = OpenData.of(table).orThrow();
        return known(scope, body)
                .chain(known -> store.ofBody(scope, body, wanted.kind())
                        .map(published -> Cached.answer(
                                request,
                                CsvFile.of(wanted.sheet(published)),
                                "text/csv;charset=UTF-8",
                                Cached.newest(known.publishedAt(), published))));
    }

    private static Optional<KnownBody> known(Published found) {
        return found.text() instanceof OfBody body
                ? Optional.of(new KnownBody(body, found.version().publishedAt()))
                : Optional.empty();
    }

    private Uni<KnownBody> known(Scope scope, String body) {
        return store.one(scope, PublicKind.BODY, body)
                .map(found -> found.flatMap(FeedResource::known)
                        .map(Outcome::done)
                        .orElseGet(() ->
                                Outcome.refused(Refusal.of(ProblemCode.NOT_FOUND, "there is no body of this code")))
                        .orThrow());
    }
}
