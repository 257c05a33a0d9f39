package uk.answerable.performance.report.api;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.edge.WithoutValues;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.report.rules.Edition;
import uk.answerable.performance.report.rules.EditionFigure;
import uk.answerable.performance.report.store.PrintingStore;
import uk.answerable.performance.report.store.PublishedStore;
import uk.answerable.performance.report.store.PublishedStore.Made;
import uk.answerable.performance.report.store.PublishedStore.Printed;

/** Prints the files of editions beside the requests that ask for them, and publishes what is complete. */
@ApplicationScoped
class PrintingPress {

    private static final Logger LOG = Logger.getLogger(PrintingPress.class);

    private final EditionFiles files;
    private final PrintingStore printings;
    private final PublishedStore published;
    private final PrintingSettings settings;
    private final Vertx vertx;
    private final WorkerExecutor press;

    @Inject
    PrintingPress(
            EditionFiles files,
            PrintingStore printings,
            PublishedStore published,
            PrintingSettings settings,
            Vertx vertx) {
        this.files = files;
        this.printings = printings;
        this.published = published;
        this.settings = settings;
        this.vertx = vertx;
        this.press = vertx.createSharedWorkerExecutor("press", settings.atOnce());
    }

    @PreDestroy
    void stop() {
        press.closeAndAwait();
    }

    /**
     * Prints and publishes. What takes longer than the settings' patience goes on when nobody waits any more.
     *
     * @param signed as it is kept
     * @param edition as it will be
     * @param open figures that become public with it
     * @return the published edition, or the signed one while it is still printed
     */
    Uni<Outcome<Edition>> publish(Scope scope, Edition signed, Edition edition, List<EditionFigure> open) {
        return printings
                .begin(scope, edition, Ids.next(), EditionFiles.of(edition).size())
                .chain(begun -> switch (begun) {
                    case Outcome.Refused<UUID>(var reasons) ->
                        Uni.createFrom().<Outcome<Edition>>item(Outcome.refused(reasons));
                    case Outcome.Done<UUID>(var attempt) -> {
                        var here =
                                MutinyHelper.executor(vertx.getOrCreateContext().getDelegate());
                        var work = work(scope, edition, attempt, open).memoize().indefinitely();
                        work.subscribe().with(done -> {}, fault -> {});
                        yield work.ifNoItem()
                                .after(settings.patience())
                                .recoverWithItem(Outcome.done(signed))
                                .emitOn(here);
                    }
                });
    }

    private Uni<Outcome<Edition>> work(Scope scope, Edition edition, UUID attempt, List<EditionFigure> open) {
        return printed(scope, edition, attempt)
                .chain(made -> published.publish(scope, edition, new Printed(attempt, made), open))
                .call(outcome -> outcome instanceof Outcome.Refused<Edition>(var reasons)
                        ? printings.failed(
                                scope, edition, attempt, reasons.getFirst().message())
                        : Uni.createFrom().voidItem())
                .onFailure()
                .call(fault -> {
                    LOG.warnf("An edition was not published: %s", WithoutValues.inShort(fault));
                    return printings.failed(
                            scope, edition, attempt, "the printing failed; nothing is out, ask for it again");
                });
    }

    private Uni<List<Made>> printed(Scope scope, Edition edition, UUID attempt) {
        var sheets = EditionFiles.of(edition).stream()
                .map(sheet -> press.executeBlocking(() -> files.print(edition, sheet), false)
                        .call(() -> printings.moved(scope, edition, attempt)))
                .toList();
        return Uni.join().all(sheets).andFailFast();
    }
}
