package uk.answerable.complaints.sharing.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import uk.answerable.complaints.letter.api.PrivatePages;
import uk.answerable.complaints.sharing.store.SharingStore;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.print.TaggedPdf;

/** Copies of cases to read and to hand over, for the office that made them. */
@Path(SharingResource.PATH)
@Tag(name = "Copies")
public class SharingResource {

    static final String PATH = "/api/v1/copies";

    @Inject
    SharingStore store;

    @Inject
    CallerOfToken token;

    @GET
    @Path("{copy}/html")
    @Operation(summary = "A copy of a case, redacted for the body it was made for")
    public Uni<Response> html(@RestPath String copy) {
        return page(copy)
                .map(page ->
                        PrivatePages.of(page.getBytes(UTF_8), MediaType.TEXT_HTML, "copy-%s.html".formatted(copy)));
    }

    @GET
    @Path("{copy}/pdf")
    @Operation(summary = "The same as tagged PDF")
    public Uni<Response> pdf(@RestPath String copy) {
        return page(copy)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(page -> PrivatePages.of(TaggedPdf.of(page), PrivatePages.PDF, "copy-%s.pdf".formatted(copy)));
    }

    private Uni<String> page(String copy) {
        var scope = token.scope();
        return Ids.read(copy)
                .map(id -> store.page(scope, id))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(found -> found.map(Outcome::done)
                        .orElseGet(SharingStore::notFound)
                        .orThrow());
    }
}
