package uk.answerable.meetings.paper.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.graph.api.Await;
import uk.answerable.meetings.paper.rules.FileCheck;
import uk.answerable.meetings.paper.rules.PaperForm;
import uk.answerable.meetings.paper.rules.PaperLimits;
import uk.answerable.meetings.paper.store.PaperFileStore;
import uk.answerable.meetings.paper.store.PaperSending;
import uk.answerable.meetings.paper.store.PaperVersionRow;

/** Files of papers: sent by their authors, checked by what is in them, read by who may. */
@Path("/api/v1/papers/{id}/versions")
public class PaperResource {

    private static final int LONGEST_LABEL = 40;

    private final PaperSending sending;
    private final PaperFileStore files;
    private final PaperSettings settings;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    PaperResource(
            PaperSending sending, PaperFileStore files, PaperSettings settings, CallerOfToken token, Clock clock) {
        this.sending = sending;
        this.files = files;
        this.settings = settings;
        this.token = token;
        this.clock = clock;
    }

    /** What its sender is told of a version. */
    public record Receipt(
            int version, String form, int size, @Nullable Integer pages, String sha256, Instant sentAt) {

        static Receipt of(PaperVersionRow row) {
            return new Receipt(row.number, row.form.name(), row.size, row.pages, row.fileSha256, row.sentAt);
        }
    }

    /**
     * Takes a version: PDF, Word, Excel, PNG or JPEG by its Content-Type, and by what is in it. Answers 201, or 413, 415
     * and 422 for what is not taken.
     *
     * @param label the version as the paper prints it (v1.1)
     * @param ownFirstPage the number its own first page bears, 1 where it is left out
     * @param dataCut the day its figures were taken
     */
    @POST
    @Blocking
    public Response send(
            @RestPath String id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @RestQuery @Nullable String label,
            @RestQuery @Nullable String ownFirstPage,
            @RestQuery @Nullable String dataCut,
            InputStream body)
            throws IOException {
        var scope = token.scope();
        var paper = Await.the(sending.asked(scope, id(id))).orThrow();
        var form = PaperForm.of(contentType)
                .orElseThrow(() ->
                        refused(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "file", "a paper is one of " + PaperForm.all()));
        var with = new PaperSending.Sending(label(label), page(ownFirstPage), day(dataCut));
        var limits = settings.limits();
        var file = FileCheck.check(form, bytes(body, limits), limits).orThrow();
        var kept = Await.the(sending.send(scope, paper, with, file, clock.instant()))
                .orThrow();
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/papers/%s/versions/%d".formatted(paper, kept.number))
                .entity(Receipt.of(kept))
                .build();
    }

    /** No further than it must to know that it is too large. */
    private static byte[] bytes(InputStream body, PaperLimits limits) throws IOException {
        var bytes = body.readNBytes(limits.bytes() + 1);
        return bytes.length > limits.bytes()
                ? FileCheck.<byte[]>tooLarge(limits).orThrow()
                : bytes;
    }

    private static String label(@Nullable String label) {
        if (label != null && label.length() > LONGEST_LABEL) {
            throw refused(
                    ProblemCode.INVALID_INPUT, "label", "a version is named in %d characters".formatted(LONGEST_LABEL));
        }
        return label == null ? "" : label.strip();
    }

    private static int page(@Nullable String page) {
        if (page == null) {
            return 1;
        }
        if (!page.matches("\\d{1,4}")) {
            throw refused(
                    ProblemCode.INVALID_INPUT, "ownFirstPage", "give the number its own first page bears, like 2");
        }
        return Integer.parseInt(page);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            throw refused(ProblemCode.INVALID_INPUT, "dataCut", "write a day like 2020-02-28");
        }
    }

    /** A version's file; of one the caller may not read as of one there is not. */
    @GET
    @Path("/{number}")
    public Uni<Response> read(@RestPath String id, @RestPath String number) {
        var scope = token.scope();
        return files.version(scope, id(id), number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0)
                .map(found -> found.map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(
                                Refusal.of(ProblemCode.NOT_FOUND, "there is nothing under this address")))
                        .orThrow())
                .chain(row -> files.contents(scope, List.of(row))
                        .map(contents -> Response.ok(contents.get(row.fileSha256), row.form.mediaType())
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "%s; filename=\"paper-%s-%d.%s\""
                                                .formatted(
                                                        row.form == PaperForm.PDF ? "inline" : "attachment",
                                                        row.paperId,
                                                        row.number,
                                                        row.form.ending()))
                                .header(HttpHeaders.ETAG, "\"" + row.fileSha256 + "\"")
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .header("X-Content-Type-Options", "nosniff")
                                .build()));
    }

    /** No row has what an id that is none stands for. */
    private static UUID id(String id) {
        return Ids.read(id).orElse(new UUID(0, 0));
    }

    private static RefusedException refused(ProblemCode code, String field, String sentence) {
        return new RefusedException(Refusal.ofField(code, field, sentence));
    }
}
