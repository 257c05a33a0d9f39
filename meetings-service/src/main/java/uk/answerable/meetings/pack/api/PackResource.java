package uk.answerable.meetings.pack.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.pack.rules.PackAudience;
import uk.answerable.meetings.pack.rules.PackPage;
import uk.answerable.meetings.pack.store.PackContents;
import uk.answerable.meetings.pack.store.PackContents.Gathered;
import uk.answerable.meetings.pack.store.PackStore;
import uk.answerable.meetings.pack.store.PackStore.Assembled;
import uk.answerable.meetings.paper.store.PaperFileStore;

/** Packs of meetings: {@code public}, {@code members} or {@code full}, as {@code pdf}, {@code html} or {@code pages}. */
@Singleton
@Path("/api/v1/packs/{reference}/{audience}/{form}")
public class PackResource {

    /** How many packs are assembled at once; the rest wait. */
    private static final int AT_ONCE = 2;

    private final PackContents contents;
    private final PackStore packs;
    private final PaperFileStore files;
    private final CallerOfToken token;
    private final Clock clock;
    private final WorkerExecutor workers;

    @Inject
    PackResource(
            PackContents contents,
            PackStore packs,
            PaperFileStore files,
            CallerOfToken token,
            Clock clock,
            Vertx vertx) {
        this.contents = contents;
        this.packs = packs;
        this.files = files;
        this.token = token;
        this.clock = clock;
        this.workers = vertx.createSharedWorkerExecutor("packs", AT_ONCE);
    }

    @PreDestroy
    void close() {
        workers.closeAndForget();
    }

    /** Where a thing stands, in the pack's numbers and in its own. */
    public record Page(
            String item,
            String heading,
            @Nullable String paper,
            int first,
            int last,
            @Nullable Integer ownFirst,
            @Nullable Integer offset) {

        static Page of(PackPage page) {
            return new Page(
                    page.item(),
                    page.heading(),
                    page.paper(),
                    page.first(),
                    page.last(),
                    page.ownFirst(),
                    page.offset());
        }
    }

    /** A pack that the caller may not have answers as one there is not. */
    @GET
    public Uni<Response> pack(@RestPath String reference, @RestPath String audience, @RestPath String form) {
        var scope = token.scope();
        var wanted = PackAudience.of(audience);
        if (wanted.isEmpty() || !List.of("pdf", "html", "pages").contains(form)) {
            return nothing();
        }
        return contents.of(scope, reference, wanted.get())
                .chain(found -> found.isEmpty()
                        ? nothing()
                        : assembled(scope, found.get()).map(pack -> answer(found.get(), pack, form)));
    }

    private static Uni<Response> nothing() {
        return Uni.createFrom()
                .item(() -> Outcome.<Response>refused(
                                Refusal.of(ProblemCode.NOT_FOUND, "there is nothing under this address"))
                        .orThrow());
    }

    private Uni<Assembled> assembled(Scope scope, Gathered gathered) {
        return packs.find(scope, gathered)
                .chain(known -> known.map(pack -> Uni.createFrom().item(pack))
                        .orElseGet(() -> files.contents(scope, gathered.files())
                                .chain(held -> workers.executeBlocking(
                                        () -> PackFiles.assemble(gathered.content(), held), false))
                                .chain(made -> packs.keep(scope, gathered, made, clock.instant()))));
    }

    private static Response answer(Gathered gathered, Assembled pack, String form) {
        var content = gathered.content();
        var plan = pack.plan(content);
        var answer = switch (form) {
            case "pdf" -> Response.ok(pack.pdf(), "application/pdf");
            case "html" -> Response.ok(PackFiles.html(content, plan).getBytes(UTF_8), "text/html;charset=UTF-8");
            default ->
                Response.ok(
                        plan.pages(content.audience()).stream().map(Page::of).toList(), MediaType.APPLICATION_JSON);
        };
        return answer.header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"%s-%s.%s\""
                                .formatted(
                                        content.reference(),
                                        content.audience().code(),
                                        form.equals("pages") ? "json" : form))
                .header(HttpHeaders.ETAG, "\"%s-%s\"".formatted(pack.sha256(), form))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
