package uk.answerable.performance.report.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.answerable.deploy.parts.Database;
import uk.answerable.deploy.parts.Parts;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.performance.report.rules.Edition;
import uk.answerable.performance.report.rules.EditionPeriod;
import uk.answerable.performance.report.rules.EditionRhythm;

/**
 * A database that was used before editions came by week and quarter, with what the service of then wrote in it, brought
 * to today: what is published stands, and today's service reads it.
 */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class RhythmsMigrationIT {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

    /** What there was when months were all; peers and the calendar, of higher numbers, were there before the rhythms. */
    private static final Set<Integer> OF_THEN = Set.of(1, 2, 10, 20, 30, 31, 40, 41, 50, 60, 70, 90, 91);

    /** Tables in the order in which they refer to each other. */
    private static final List<String> FILLED = List.of("report", "edition", "edition_file", "observation", "signal");

    private static final String STANDING = """
        SELECT to_jsonb(e) - 'content' - 'public_content'
               || jsonb_build_object('content', e.content - 'period', 'public', e.public_content - 'period')
        FROM edition e ORDER BY id
        """;

    private static final String FILES = "SELECT to_jsonb(f) FROM edition_file f ORDER BY edition_id, audience, form";

    private static Database database;
    private static List<String> before;
    private static List<String> filesBefore;

    @Inject
    JsonRows rows;

    @BeforeAll
    static void migrate(@TempDir Path then) throws SQLException, IOException {
        database = Parts.shared().freshDatabase("performance");
        try (var files = Files.list(MIGRATIONS)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (OF_THEN.contains(Integer.parseInt(name.substring(1, name.indexOf("__"))))) {
                    Files.copy(file, then.resolve(name));
                }
            }
        }
        flyway(then).migrate();
        fill();
        before = ask(STANDING);
        filesBefore = ask(FILES);

        flyway(MIGRATIONS).migrate();
    }

    private static Flyway flyway(Path migrations) {
        return Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
                .locations("classpath:answerable/kernel/migration", "filesystem:" + migrations)
                .placeholders(Map.of("service-role", database.user(), "audit-role", database.auditRole()))
                .outOfOrder(true)
                .load();
    }

    /** What the service of then had written: an edition in public, another of a leap February, and a draft. */
    private static void fill() throws SQLException, IOException {
        final String held;
        try (var file = Objects.requireNonNull(
                RhythmsMigrationIT.class.getResourceAsStream("/migration/editions-of-months.json"))) {
            held = new String(file.readAllBytes(), UTF_8);
        }
        try (var connection = connect()) {
            for (var table : FILLED) {
                try (var insert = connection.prepareStatement(
                        "INSERT INTO %1$s SELECT * FROM jsonb_populate_recordset(NULL::%1$s, CAST(? AS jsonb) -> '%1$s')"
                                .formatted(table))) {
                    insert.setString(1, held);
                    assertThat(insert.executeUpdate()).as(table).isPositive();
                }
            }
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
    }

    private static List<String> ask(String sql) throws SQLException {
        var answer = new ArrayList<String>();
        try (var connection = connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                answer.add(found.getString(1));
            }
        }
        return answer;
    }

    @Test
    void nothingThatWasSaidChangesAndEveryHashIsThatOfItsFile() throws SQLException {
        assertThat(ask(STANDING)).isEqualTo(before).hasSize(3);
        assertThat(ask(FILES)).isEqualTo(filesBefore);
        assertThat(ask("SELECT sha256 = encode(sha256(content), 'hex') FROM edition_file"))
                .hasSize(4)
                .containsOnly("t");
    }

    @Test
    void eachNamesItsPeriodAndTodaysServiceReadsIt() throws SQLException {
        var editions = ask("""
                SELECT row_to_json(found) FROM (
                    SELECT e.*, row_to_json(r) AS report FROM edition e JOIN report r ON r.id = e.report_id
                    ORDER BY e.month) found
                """).stream()
                .map(line -> rows.read(line, EditionRow.class).edition())
                .toList();

        assertThat(editions)
                .extracting(edition -> edition.content().period())
                .containsExactly(month("2019-11-30"), month("2019-12-31"), month("2020-02-29"));
        assertThat(editions)
                .allSatisfy(edition -> assertThat(edition.publicContent().period())
                        .isEqualTo(edition.content().period()));
        assertThat(editions).extracting(Edition::number).containsExactly(1, 1, 2);
        assertThat(ask("SELECT month FROM edition ORDER BY month"))
                .isEqualTo(editions.stream()
                        .map(edition -> edition.content().period().label())
                        .toList());
        assertThat(editions.get(1).content().figures())
                .as("a citation of a week as it was written still finds its figure")
                .anySatisfy(
                        figure -> assertThat(figure.known().period().label()).isEqualTo("2019-12-09 to 2019-12-15"));
    }

    private static EditionPeriod month(String end) {
        return new EditionPeriod(EditionRhythm.MONTHLY, LocalDate.parse(end));
    }

    @Test
    void whatIsPublishedStandsAgainAndTheDraftCanBeWritten() throws SQLException {
        assertThat(ask("SELECT concat(tgname, ' ', tgenabled) FROM pg_trigger WHERE tgname IN"
                        + " ('editions_stand', 'edition_files_stand', 'observation_stands') ORDER BY tgname"))
                .containsExactly("edition_files_stand O", "editions_stand O", "observation_stands O");
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "UPDATE edition SET reason = 'x' WHERE state = 'PUBLISHED'",
                    "UPDATE edition SET content = content - 'figures' WHERE month = '2020-02'",
                    "DELETE FROM edition WHERE state = 'ASSEMBLED'",
                    "UPDATE edition_file SET sha256 = 'x'",
                    "UPDATE observation SET period_kind = 'DAY'")) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .as(sql)
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?s).*(stands once it is published|keeps what it holds).*");
            }
            connection.setAutoCommit(false);
            assertThat(statement.executeUpdate("UPDATE edition SET version = version + 1 WHERE state = 'ASSEMBLED'"))
                    .isEqualTo(1);
            connection.rollback();
        }
    }

    @Test
    void sevenDaysAreAWeekAndNothingElseIs() throws SQLException {
        assertThat(ask("SELECT period_start || ' ' || period_end || ' ' || period_kind FROM observation"
                        + " ORDER BY period_end, period_start DESC"))
                .containsExactly(
                        "2019-12-02 2019-12-08 WEEK",
                        "2019-12-09 2019-12-15 WEEK",
                        "2019-12-02 2019-12-15 SPAN",
                        "2019-12-01 2019-12-31 MONTH");
        assertThat(ask("SELECT period_kind FROM signal")).containsExactly("WEEK");
    }
}
