package uk.answerable.portal.body.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.answerable.portal.file.api.HandedOn;
import uk.answerable.portal.visitor.api.Visits;

/** A body's record to subscribe to and to take away. */
@Path("/bodies/{code: [a-z0-9-]{1,80}}/record")
public class FeedPagesResource {

    private final FeedClient feeds;
    private final Visits visits;
    private final HandedOn handedOn;

    @Inject
    FeedPagesResource(@RestClient FeedClient feeds, Visits visits, HandedOn handedOn) {
        this.feeds = feeds;
        this.visits = visits;
        this.handedOn = handedOn;
    }

    @GET
    @Path("{name: calendar[.]ics|feed[.]atom}")
    public Uni<Response> feed(@PathParam("code") String code, @PathParam("name") String name) {
        return visits.current()
                .flatMap(
                        visit -> handedOn.file(visit, "%s-%s".formatted(code, name), bearer -> feeds.feed(code, name)));
    }

    @GET
    @Path("{table: meetings|agenda-items|papers|minutes|questions-and-answers}.csv")
    public Uni<Response> table(@PathParam("code") String code, @PathParam("table") String table) {
        return visits.current()
                .flatMap(visit ->
                        handedOn.file(visit, "%s-%s.csv".formatted(code, table), bearer -> feeds.table(code, table)));
    }
}
