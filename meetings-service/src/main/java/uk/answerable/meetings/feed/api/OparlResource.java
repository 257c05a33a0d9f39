package uk.answerable.meetings.feed.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.feed.api.OparlObject.Links;
import uk.answerable.meetings.feed.api.OparlObject.Listed;
import uk.answerable.meetings.feed.api.OparlObject.Pagination;
import uk.answerable.meetings.publishing.rules.PublicKind;
import uk.answerable.meetings.publishing.rules.Published;
import uk.answerable.meetings.publishing.rules.RecordFilter;
import uk.answerable.meetings.publishing.store.PublicRecordStore;

/**
 * The public record as OParl-shaped JSON. Lists are paged in the order of publication ({@code limit} 1 to 100); with
 * {@code modified_since} they hold what changed after it, and what was withdrawn as {@code deleted}.
 */
@Path("/api/v1/oparl")
public class OparlResource {

    private static final String JSON_TYPE = "application/json;charset=UTF-8";
    private static final String OF_A_FORCE = "/bodies/{force}";

    private final PublicRecordStore store;
    private final CallerOfToken token;
    private final ObjectMapper json;
    private final Oparl oparl;

    @Inject
    OparlResource(PublicRecordStore store, CallerOfToken token, ObjectMapper json, PublicAddress address) {
        this.store = store;
        this.token = token;
        this.json = json;
        this.oparl = new Oparl(address.addresses());
    }

    @GET
    public Response system(@Context Request request) {
        return answer(request, oparl.system(), null);
    }

    /** Every police force area with a body. */
    @GET
    @Path("/bodies")
    public Uni<Response> forces(@Context Request request) {
        return store.forces(token.scope())
                .map(codes -> answer(
                        request,
                        new Listed(
                                codes.stream().map(oparl::force).toList(),
                                new Pagination(codes.size()),
                                new Links(
                                        oparl.addresses().oparl("/bodies"),
                                        oparl.addresses().oparl("/bodies"),
                                        null)),
                        null));
    }

    @GET
    @Path(OF_A_FORCE)
    public Uni<Response> force(@RestPath String force, @Context Request request) {
        return store.forces(token.scope())
                .map(codes -> answer(
                        request,
                        found(codes.stream().filter(force::equals).findFirst().map(oparl::force)),
                        null));
    }

    @GET
    @Path(OF_A_FORCE + "/organizations")
    public Uni<Response> organizations(@RestPath String force, Asked asked, @Context Request request) {
        return list(force, "/organizations", PublicKind.BODY, asked, request);
    }

    @GET
    @Path(OF_A_FORCE + "/meetings")
    public Uni<Response> meetings(@RestPath String force, Asked asked, @Context Request request) {
        return list(force, "/meetings", PublicKind.MEETING, asked, request);
    }

    @GET
    @Path(OF_A_FORCE + "/agenda-items")
    public Uni<Response> agendaItems(@RestPath String force, Asked asked, @Context Request request) {
        return list(force, "/agenda-items", PublicKind.AGENDA_ITEM, asked, request);
    }

    @GET
    @Path(OF_A_FORCE + "/papers")
    public Uni<Response> papers(@RestPath String force, Asked asked, @Context Request request) {
        return list(force, "/papers", PublicKind.PAPER, asked, request);
    }

    @GET
    @Path("/organizations/{id}")
    public Uni<Response> organization(@RestPath String id, @Context Request request) {
        return one(PublicKind.BODY, id, request);
    }

    @GET
    @Path("/meetings/{id}")
    public Uni<Response> meeting(@RestPath String id, @Context Request request) {
        return one(PublicKind.MEETING, id, request);
    }

    @GET
    @Path("/agenda-items/{id}")
    public Uni<Response> agendaItem(@RestPath String id, @Context Request request) {
        return one(PublicKind.AGENDA_ITEM, id, request);
    }

    @GET
    @Path("/papers/{id}")
    public Uni<Response> paper(@RestPath String id, @Context Request request) {
        return one(PublicKind.PAPER, id, request);
    }

    /** What a list may be asked for. */
    public static final class Asked {
        @RestQuery
        public @Nullable String organization;

        @RestQuery("modified_since")
        public @Nullable String modifiedSince;

        @RestQuery
        public @Nullable Integer limit;

        @RestQuery
        public @Nullable String after;
    }

    private Uni<Response> one(PublicKind kind, String id, Request request) {
        Scope scope = token.scope();
        return store.one(scope, kind, id)
                .map(published -> answer(
                        request,
                        oparl.of(found(published)),
                        found(published).version().publishedAt()));
    }

    private Uni<Response> list(String force, String path, PublicKind kind, Asked asked, Request request) {
        var scope = token.scope();
        var page = PageRequest.of(asked.limit, asked.after).orThrow();
        var filter = new RecordFilter(
                kind, force, asked.organization, since(asked.modifiedSince).orElse(null));
        return store.page(scope, filter, page)
                .map(found -> answer(request, listed(address(force, path, asked), page, found, asked), null));
    }

    private Listed listed(UriBuilder list, PageRequest request, Page<Published> page, Asked asked) {
        var next = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
        return new Listed(
                page.nodes().stream().map(oparl::of).toList(),
                new Pagination(request.first()),
                new Links(
                        list.clone().build().toString(), at(list, asked.after), next == null ? null : at(list, next)));
    }

    private static String at(UriBuilder list, @Nullable String after) {
        return after == null
                ? list.clone().build().toString()
                : list.clone().queryParam("after", after).build().toString();
    }

    private UriBuilder address(String force, String path, Asked asked) {
        var address = UriBuilder.fromUri(oparl.addresses().oparl("/bodies"))
                .path(force)
                .path(path);
        query(address, "organization", asked.organization);
        query(address, "modified_since", asked.modifiedSince);
        query(address, "limit", asked.limit);
        return address;
    }

    private static void query(UriBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, "{value}").resolveTemplate("value", value);
        }
    }

    /** As OParl writes it: an ISO 8601 date and time with its offset. */
    private static Optional<Instant> since(@Nullable String asked) {
        if (asked == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(asked).toInstant());
        } catch (DateTimeException notAMoment) {
            return Outcome.<Optional<Instant>>refused(Refusal.ofField(
                            ProblemCode.INVALID_INPUT,
                            "modified_since",
                            "modified_since is a date and time with its offset, like 2020-03-16T09:00:00Z"))
                    .orThrow();
        }
    }

    private static <T> T found(Optional<T> thing) {
        return thing.map(Outcome::done)
                .orElseGet(
                        () -> Outcome.refused(Refusal.of(ProblemCode.NOT_FOUND, "there is nothing under this address")))
                .orThrow();
    }

    private Response answer(Request request, Object content, @Nullable Instant changed) {
        try {
            return Cached.answer(request, json.writeValueAsString(content), JSON_TYPE, changed);
        } catch (JsonProcessingException ourOwnRecordsAreWritable) {
            throw new IllegalStateException(ourOwnRecordsAreWritable);
        }
    }
}
