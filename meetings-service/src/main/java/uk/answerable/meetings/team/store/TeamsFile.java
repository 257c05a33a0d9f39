package uk.answerable.meetings.team.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.table.ShippedTable;
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
        return new Teams(ShippedTable.rows(TeamsFile.class, FILE, TeamsFile::team));
    }

    private static Team team(CSVRecord row) {
        return new Team(
                row.get("code"),
                row.get("name"),
                Arrangement.valueOf(row.get("arrangement")),
                Set.of(row.get("forces").split(" ")),
                ShippedTable.day(row, "starts"),
                ShippedTable.day(row, "ends"),
                ShippedTable.text(row, "successor"),
                row.get("source"),
                ShippedTable.text(row, "note"));
    }
}
