package uk.answerable.meetings.export.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.export.rules.CsvFile;
import uk.answerable.meetings.export.rules.FileForm;
import uk.answerable.meetings.export.rules.Pack;
import uk.answerable.meetings.export.rules.XlsxFile;
import uk.answerable.meetings.export.store.ExportStore;

/**
 * Files to take away, as {@code csv} (one sheet), {@code xlsx} or {@code html} (accessible tables that print as a pack).
 * What a file holds is what its caller may read; so no file is kept by a cache.
 */
@Path("/api/v1/exports")
public class ExportResource {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final ExportStore store;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    ExportResource(ExportStore store, CallerOfToken token, Clock clock) {
        this.store = store;
        this.token = token;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "export")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance pack(Pack pack);
    }

    /** Every action of a body. */
    @GET
    @Path("/bodies/{body}/actions")
    public Uni<Response> actions(@RestPath String body, @RestQuery @Nullable String format) {
        return answer(store.actionsOfBody(token.scope(), body), null, format);
    }

    /** A meeting's agenda, minutes and actions. */
    @GET
    @Path("/meetings/{reference}")
    public Uni<Response> meeting(
            @RestPath String reference, @RestQuery @Nullable String sheet, @RestQuery @Nullable String format) {
        return answer(store.meeting(token.scope(), reference), sheet, format);
    }

    /** A scrutiny report's requests, answers, assessments, unanswered asks and disputed claims. */
    @GET
    @Path("/scrutiny/{reference}")
    public Uni<Response> scrutiny(
            @RestPath String reference, @RestQuery @Nullable String sheet, @RestQuery @Nullable String format) {
        return answer(store.scrutiny(token.scope(), reference), sheet, format);
    }

    /** A force's records of governance, a sheet a kind. */
    @GET
    @Path("/forces/{force}/records")
    public Uni<Response> records(
            @RestPath String force,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String sheet,
            @RestQuery @Nullable String format) {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        return answer(store.records(token.scope(), force, kind, today), sheet, format);
    }

    private static Uni<Response> answer(Uni<Optional<Pack>> found, @Nullable String sheet, @Nullable String format) {
        var form = FileForm.of(format).orThrow();
        return found.chain(pack -> file(
                pack.map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(
                                Refusal.of(ProblemCode.NOT_FOUND, "there is nothing under this address")))
                        .then(whole -> whole.only(sheet))
                        .orThrow(),
                form));
    }

    private static Uni<Response> file(Pack pack, FileForm form) {
        return switch (form) {
            case CSV -> response(pack, form, CsvFile.of(pack.single().orThrow()));
            case XLSX -> response(pack, form, XlsxFile.of(pack));
            case HTML -> Templates.pack(pack).createUni().chain(page -> response(pack, form, page));
        };
    }

    private static Uni<Response> response(Pack pack, FileForm form, Object content) {
        return Uni.createFrom()
                .item(Response.ok(content, form.mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "%s; filename=\"%s.%s\""
                                        .formatted(
                                                form == FileForm.HTML ? "inline" : "attachment",
                                                pack.code(),
                                                form.ending()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header("X-Content-Type-Options", "nosniff")
                        .build());
    }
}
