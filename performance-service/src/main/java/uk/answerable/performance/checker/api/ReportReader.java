package uk.answerable.performance.checker.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.checker.rules.Checker;
import uk.answerable.performance.checker.rules.Figure;
import uk.answerable.performance.checker.rules.FigureFile;
import uk.answerable.performance.checker.rules.ReportTable;

/** Reads what a caller sent and runs the checks away from the event loop, within the limits. */
@ApplicationScoped
public class ReportReader {

    private static final int LONGEST_NAME = 80;

    @Inject
    CheckerSettings settings;

    @Inject
    Vertx vertx;

    private final AtomicInteger running = new AtomicInteger();

    private record Given(String source, String text, List<ReportTable> tables, List<Figure> figures) {}

    /** Refused, as an exception, where the report is too large, the figures are unreadable or too many are at it. */
    Uni<ReportCheck> check(CheckReportInput input) {
        var given = given(input).orThrow();
        if (running.incrementAndGet() > settings.atOnce()) {
            running.decrementAndGet();
            return Uni.createFrom()
                    .item(() -> Outcome.<ReportCheck>refused(Refusal.of(
                                    ProblemCode.TOO_MANY_REQUESTS,
                                    "Other reports are being read; try again in a minute"))
                            .orThrow());
        }
        var until =
                System.nanoTime() + Duration.ofSeconds(settings.maxSeconds()).toNanos();
        return vertx.executeBlocking(
                        () -> Checker.check(
                                given.source(),
                                given.text(),
                                given.tables(),
                                given.figures(),
                                () -> System.nanoTime() - until > 0),
                        false)
                .map(ReportCheck::of)
                .eventually(running::decrementAndGet);
    }

    private Outcome<Given> given(CheckReportInput input) {
        var text = input.text();
        if (text.isBlank()) {
            return refused("text", "text: the report is empty");
        }
        if (text.length() > settings.maxCharacters()) {
            return tooLarge("text", "text: at most %d characters are read at once".formatted(settings.maxCharacters()));
        }
        var tables = new ArrayList<ReportTable>();
        var cells = 0;
        for (var table : input.tables() == null ? List.<ReportTableInput>of() : input.tables()) {
            var read = new ReportTable(table.title(), table.columns(), table.rows());
            cells += read.cells();
            if (read.columns().isEmpty() || cells > settings.maxCells()) {
                return read.columns().isEmpty()
                        ? refused("tables", "tables: \"%s\" has no columns".formatted(name(table.title())))
                        : tooLarge(
                                "tables", "tables: at most %d cells are read at once".formatted(settings.maxCells()));
            }
            tables.add(read);
        }
        var csv = input.figures();
        if (csv != null && csv.length() > settings.maxCharacters()) {
            return tooLarge(
                    "figures", "figures: at most %d characters are read at once".formatted(settings.maxCharacters()));
        }
        var figures = csv == null || csv.isBlank() ? new FigureFile.Read(List.of(), List.of()) : FigureFile.read(csv);
        if (!figures.problems().isEmpty()) {
            return refused("figures", "figures: " + figures.problems().getFirst());
        }
        if (figures.figures().size() > settings.maxFigures()) {
            return tooLarge("figures", "figures: at most %d are read at once".formatted(settings.maxFigures()));
        }
        var source = input.source();
        return Outcome.done(new Given(
                source == null || source.isBlank() ? "report" : name(source), text, tables, figures.figures()));
    }

    private static String name(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }

    private static Outcome<Given> refused(String field, String message) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, field, message));
    }

    private static Outcome<Given> tooLarge(String field, String message) {
        return Outcome.refused(Refusal.ofField(ProblemCode.PAYLOAD_TOO_LARGE, field, message));
    }
}
