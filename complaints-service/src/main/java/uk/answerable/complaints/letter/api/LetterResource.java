package uk.answerable.complaints.letter.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.letter.rules.WordedLetter;
import uk.answerable.complaints.letter.store.LetterReading;
import uk.answerable.complaints.letter.store.LetterStore;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.print.TaggedPdf;

/** Letters to read and to print, for the office that deals with the case. */
@Path(LetterResource.PATH)
@Tag(name = "Letters")
public class LetterResource {

    static final String PATH = "/api/v1/letters";

    @Inject
    LetterReading reading;

    @Inject
    CallerOfToken token;

    @GET
    @Path("{letter}/html")
    @Operation(summary = "A letter as it stands, or an earlier wording of it")
    public Uni<Response> html(@RestPath String letter, @QueryParam("wording") @Nullable String wording) {
        return page(letter, wording)
                .map(page -> response(page, page.page().getBytes(UTF_8), MediaType.TEXT_HTML, "html"));
    }

    @GET
    @Path("{letter}/pdf")
    @Operation(summary = "The same as tagged PDF")
    public Uni<Response> pdf(@RestPath String letter, @QueryParam("wording") @Nullable String wording) {
        return page(letter, wording)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(page -> response(page, TaggedPdf.of(page.page()), PrivatePages.PDF, "pdf"));
    }

    private Uni<WordedLetter> page(String letter, @Nullable String wording) {
        var scope = token.scope();
        var asked = number(wording).orThrow();
        return Ids.read(letter)
                .map(id -> reading.page(scope, id, asked))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(found -> found.map(Outcome::done)
                        .orElseGet(LetterStore::notFound)
                        .orThrow());
    }

    private static Outcome<Optional<Integer>> number(@Nullable String wording) {
        try {
            return Outcome.done(Optional.ofNullable(wording).map(Integer::valueOf));
        } catch (NumberFormatException notOne) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.INVALID_INPUT, "wording", "the number of a wording is 1 or more"));
        }
    }

    private static Response response(WordedLetter worded, byte[] bytes, String type, String ending) {
        return PrivatePages.of(
                bytes, type, "letter-%s.%s".formatted(worded.letter().id(), ending));
    }
}
