package uk.answerable.performance.submission.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import uk.answerable.deploy.parts.Postgres;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.dictionary.store.DictionaryFiles;
import uk.answerable.performance.submission.rules.Limits;
import uk.answerable.performance.submission.rules.Submission;

/**
 * Measures the import of a CSV file (hashing, reading, every check, versions, record, audit, durable commit) beside a
 * plain COPY of the same rows, rendered before, into the same indexed tables of the same server. bench/imports/run.
 */
public final class ImportBench {

    private static final int ROUNDS = 3;
    private static final String OBSERVATION =
            "COPY observation (id, force, measure, area, statistic, period_start, period_end, period_kind) FROM STDIN";
    private static final String VERSION =
            "COPY observation_version (observation_id, version, known_at, printed, number, form, unit, source,"
                    + " submission_id) FROM STDIN";

    private final PrintStream out;
    private final Postgres postgres;
    private final Path folder;
    private final Dictionary dictionary = DictionaryFiles.read();
    private int databases;

    private ImportBench(PrintStream out, Postgres postgres, Path folder) {
        this.out = out;
        this.postgres = postgres;
        this.folder = folder;
    }

    /** Files of one question. */
    private record Files3(Path csv, Path observations, Path versions) {}

    /**
     * Runs it.
     *
     * @param arguments rows, a million when left out
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException, SQLException {
        var rows = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("import-bench");
        final int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (var postgres = Postgres.start(
                port, folder.resolve("binaries"), folder.resolve("data"), folder.resolve("postgres.log"), true)) {
            new ImportBench(System.out, postgres, folder).run(rows);
        }
    }

    private void run(int rows) throws IOException, SQLException {
        out.printf("%,d observations, durable commits, heap of at most %,d MB%n", rows, megabytes(maxMemory()));
        var files = render(rows);
        var plain = new ArrayList<Double>();
        var versionsOnly = new ArrayList<Double>();
        var imported = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            plain.add(rate(rows, copy(files, true)));
            versionsOnly.add(rate(rows, copy(files, false)));
            imported.add(rate(rows, load(files)));
        }
        out.printf("%-58s %12s %8s%n", "", "rows/s", "ratio");
        line("plain COPY into observation_version alone", median(versionsOnly), median(imported));
        line("plain COPY into observation and observation_version", median(plain), median(imported));
        out.printf("%-58s %,12.0f%n", "import: file to committed versions, checked row by row", median(imported));
        out.printf("each the median of %d rounds on a fresh database; ratio = import / COPY%n", ROUNDS);
    }

    private void line(String what, double rate, double imported) {
        out.printf("%-58s %,12.0f %8.2f%n", what, rate, imported / rate);
    }

    private static double rate(int rows, long nanos) {
        return rows * 1e9 / nanos;
    }

    private static double median(List<Double> rates) {
        var sorted = new ArrayList<>(rates);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static long maxMemory() {
        return Runtime.getRuntime().maxMemory();
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }

    /** The same rows three times: as a force sends them, and as each table takes them. */
    private Files3 render(int rows) throws IOException {
        var files = new Files3(folder.resolve("rows.csv"), folder.resolve("o.tsv"), folder.resolve("v.tsv"));
        var measures =
                dictionary.measures().stream().map(measure -> measure.code()).toList();
        var forces = dictionary.forces().stream().map(force -> force.code()).toList();
        var submission = Ids.next();
        try (var csv = Files.newBufferedWriter(files.csv(), UTF_8);
                var observations = Files.newBufferedWriter(files.observations(), UTF_8);
                var versions = Files.newBufferedWriter(files.versions(), UTF_8)) {
            csv.write(
                    "source,force,measure,area,period_start,period_end,statistic,value,numerator,denominator,unit,note\n");
            int written = 0;
            for (var month = YearMonth.of(1960, 1); written < rows; month = month.plusMonths(1)) {
                for (var force : forces) {
                    for (int m = 0; m < 60 && written < rows; m++, written++) {
                        write(csv, observations, versions, measures.get(m * 6), force, month, written, submission);
                    }
                }
            }
        }
        return files;
    }

    private static void write(
            BufferedWriter csv,
            BufferedWriter observations,
            BufferedWriter versions,
            String measure,
            String force,
            YearMonth month,
            int value,
            UUID submission)
            throws IOException {
        var id = Ids.next();
        csv.write("bench:p1,%s,\"%s\",%s,%s,%s,count,%d,,,offences,\n"
                .formatted(force, measure, force, month.atDay(1), month.atEndOfMonth(), value));
        observations.write("%s\t%s\t%s\t%s\tcount\t%s\t%s\tMONTH\n"
                .formatted(id, force, measure, force, month.atDay(1), month.atEndOfMonth()));
        versions.write("%s\t1\t2026-01-01T00:00:00Z\t%d\t%d\tCOUNT\toffences\tbench:p1\t%s\n"
                .formatted(id, value, value, submission));
    }

    private long copy(Files3 files, boolean both) throws SQLException, IOException {
        try (var connection = database().getConnection()) {
            connection.setAutoCommit(false);
            var copying = connection.unwrap(PGConnection.class).getCopyAPI();
            var start = System.nanoTime();
            if (both) {
                try (InputStream rows = Files.newInputStream(files.observations())) {
                    copying.copyIn(OBSERVATION, rows, 1 << 16);
                }
            }
            try (InputStream rows = Files.newInputStream(files.versions())) {
                copying.copyIn(VERSION, rows, 1 << 16);
            }
            connection.commit();
            return System.nanoTime() - start;
        }
    }

    private long load(Files3 files) throws SQLException, IOException {
        var store = new SubmissionStore(database(), dictionary, Clock.systemUTC());
        var start = System.nanoTime();
        try (var file = SubmittedFile.keep(Files.newInputStream(files.csv()), FileForm.CSV, Long.MAX_VALUE, null)
                .orElseThrow()) {
            var submission = new Submission(
                    file.identity(),
                    "submission",
                    dictionary.forces().stream().map(force -> force.code()).collect(Collectors.toSet()),
                    new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE),
                    null,
                    null,
                    null,
                    null,
                    false);
            var report = store.submit(Scope.ofService("bench", MatrixFile.get()), submission, file::into, rows -> {});
            if (!report.accepted()) {
                throw new IllegalStateException(report.errors().getFirst().toString());
            }
        }
        return System.nanoTime() - start;
    }

    /** A fresh database as a service starts with. */
    private PGSimpleDataSource database() throws SQLException {
        databases++;
        var made = postgres.createDatabase("bench" + databases, "bench" + databases, "bench");
        var source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + made.name());
        source.setUser(made.user());
        source.setPassword(made.password());
        Flyway.configure()
                .dataSource(source.getURL(), made.owner(), made.ownerPassword())
                .locations("classpath:answerable/kernel/migration", "classpath:db/migration")
                .placeholders(Map.of("service-role", made.user(), "audit-role", made.auditRole()))
                .load()
                .migrate();
        return source;
    }
}
