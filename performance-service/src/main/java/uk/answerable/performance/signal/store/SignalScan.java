package uk.answerable.performance.signal.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.chart.rules.SeriesBreaks;
import uk.answerable.performance.chart.rules.SeriesChart;
import uk.answerable.performance.chart.store.ChartStore;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.signal.rules.Detection;
import uk.answerable.performance.signal.rules.Signal;

/**
 * Looks at every series an accepted file touched, whichever way the file came. A file is marked in the transaction that
 * keeps its signals, so that two scans at once, or one that dies, find each signal once.
 */
@ApplicationScoped
public class SignalScan {

    /** Series looked at in one statement. */
    private static final int AT_ONCE = 480;

    private static final int LONGEST = 120;
    private static final int FILES = 20;

    private static final String FILES_TO_SCAN = """
        SELECT CAST(s.id AS text) FROM submission s
        WHERE NOT EXISTS (SELECT 1 FROM signal_scan k WHERE k.submission_id = s.id)
        ORDER BY s.submitted_at LIMIT
        """ + FILES;

    private static final String SERIES_OF_FILE = """
        SELECT CAST(row_to_json(touched) AS text) FROM (
            SELECT DISTINCT o.force, o.measure, o.area, o.statistic
            FROM observation_version v JOIN observation o ON o.id = v.observation_id
            WHERE v.submission_id = CAST(CAST(:file AS text) AS uuid)) touched
        """;

    @Inject
    Sessions sessions;

    @Inject
    JsonRows rows;

    @Inject
    ChartStore charts;

    @Inject
    SignalStore signals;

    @Inject
    Dictionary dictionary;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    /** Scans what is to be scanned; answers how many files that were. */
    public Uni<Integer> next(Scope scope) {
        return sessions.read(session ->
                        session.createNativeQuery(FILES_TO_SCAN, String.class).getResultList())
                .chain(files -> Multi.createFrom()
                        .iterable(files)
                        .onItem()
                        .transformToUniAndConcatenate(file -> scan(scope, UUID.fromString(file)))
                        .collect()
                        .asList())
                .map(List::size);
    }

    private Uni<Integer> scan(Scope scope, UUID file) {
        return sessions.read(session -> session.createNativeQuery(SERIES_OF_FILE, String.class)
                        .setParameter("file", file.toString())
                        .getResultList())
                .map(touched -> touched.stream()
                        .map(row -> rows.read(row, ChartStore.Line.class))
                        .filter(line -> dictionary.measure(line.measure()).isPresent())
                        .toList())
                .chain(lines -> Multi.createFrom()
                        .iterable(parts(lines))
                        .onItem()
                        .transformToUniAndConcatenate(part -> charts.figures(scope, part, LONGEST, clock.instant()))
                        .map(this::detect)
                        .collect()
                        .in(ArrayList<Signal>::new, List::addAll))
                .chain(found -> signals.keep(scope, file, found, clock.instant()));
    }

    private static List<List<ChartStore.Line>> parts(List<ChartStore.Line> lines) {
        var parts = new ArrayList<List<ChartStore.Line>>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            parts.add(lines.subList(from, Math.min(lines.size(), from + AT_ONCE)));
        }
        return parts;
    }

    private List<Signal> detect(Map<ChartStore.Line, List<SeriesChart.Figure>> figures) {
        var found = new ArrayList<Signal>();
        figures.forEach((line, known) -> Detection.newest(
                        new Detection.Of(line.force(), line.measure(), line.area(), line.statistic()),
                        known,
                        SeriesChart.Choice.usual(
                                dictionary.measure(line.measure()).orElseThrow().polarity(),
                                SeriesBreaks.of(catalogue, line.measure(), line.area())),
                        clock.instant())
                .ifPresent(found::add));
        return found;
    }
}
