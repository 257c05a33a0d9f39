package uk.answerable.meetings.team.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.team.rules.Arrangement;
import uk.answerable.meetings.team.rules.Team;
import uk.answerable.meetings.team.rules.Teams;

/** Reads the teams once; a file with a fault stops the service from starting. */
@ApplicationScoped
public class TeamsFile {

    private static final String FILE = "/reference/teams.csv";

    /** The teams of this installation. */
    @Produces
    @Singleton
    public static Teams read() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Objects.requireNonNull(TeamsFile.class.getResourceAsStream(FILE), FILE);
                var parser = format.parse(new InputStreamReader(in, UTF_8))) {
            return new Teams(parser.stream().map(TeamsFile::team).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private static Team team(CSVRecord row) {
        return new Team(
                row.get("code"),
                row.get("name"),
                Arrangement.valueOf(row.get("arrangement")),
                Set.of(row.get("forces").split(" ")),
                day(row.get("starts")),
                day(row.get("ends")),
                text(row.get("successor")),
                row.get("source"),
                text(row.get("note")));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }
}
