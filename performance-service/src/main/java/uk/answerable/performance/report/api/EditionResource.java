package uk.answerable.performance.report.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.report.rules.Audience;
import uk.answerable.performance.report.rules.EditionEntry;
import uk.answerable.performance.report.rules.EditionForm;
import uk.answerable.performance.report.store.EditionStore;
import uk.answerable.performance.report.store.PublishedStore;
import uk.answerable.performance.submission.store.Sha256;

/** Files of published editions: the public version for everybody, the office's for the force and its scrutineers. */
@Path("/api/v1/reports/editions/{edition}")
@Tag(name = "Reports")
public class EditionResource {

    private static final String NOT_FOUND = "there is no such file of a published edition";

    @Inject
    EditionStore editions;

    @Inject
    PublishedStore published;

    @Inject
    CallerOfToken token;

    @GET
    @Path("/{form}")
    @Operation(summary = "A published edition as html, pdf, xlsx or csv; the bytes never change")
    public Uni<Response> file(
            @RestPath String edition, @RestPath String form, @QueryParam("audience") @Nullable String audience) {
        var scope = token.scope();
        var wanted = EditionForm.of(form).orThrow();
        var whose = audience(audience).orThrow();
        return Ids.read(edition)
                .map(id -> editions.entry(scope, id))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .chain(entry -> entry.map(one -> published
                                .bytes(scope, one, whose, wanted)
                                .map(bytes -> bytes.map(content -> response(one, content, whose, wanted))))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
                .map(found -> found.map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Refusal.of(ProblemCode.NOT_FOUND, NOT_FOUND)))
                        .orThrow());
    }

    /** The public version where nothing is asked for. */
    private static Outcome<Audience> audience(@Nullable String asked) {
        return switch (asked) {
            case null -> Outcome.done(Audience.PUBLIC);
            case "public" -> Outcome.done(Audience.PUBLIC);
            case "office" -> Outcome.done(Audience.OFFICE);
            default ->
                Outcome.refused(Refusal.ofField(
                        ProblemCode.UNKNOWN_CODE, "audience", "an edition is for the public or for the office"));
        };
    }

    private static Response response(EditionEntry entry, byte[] bytes, Audience audience, EditionForm form) {
        var name = "%s-edition-%d%s.%s"
                .formatted(
                        entry.period().slug(),
                        entry.number(),
                        audience == Audience.PUBLIC ? "-public" : "",
                        form.ending());
        return Response.ok(bytes, form.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "%s; filename=\"%s\"".formatted(form == EditionForm.HTML ? "inline" : "attachment", name))
                .header(HttpHeaders.ETAG, '"' + Sha256.of(bytes) + '"')
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        audience == Audience.PUBLIC ? "public, max-age=86400, immutable" : "no-store")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_LANGUAGE, Locale.UK.toLanguageTag())
                .build();
    }
}
