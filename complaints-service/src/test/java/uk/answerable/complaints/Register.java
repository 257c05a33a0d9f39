package uk.answerable.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks into the service's own database behind its back. */
@ApplicationScoped
public class Register {

    @Inject
    DataSource database;

    /** The first column of every row, as text. */
    public List<String> ask(String query, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                var answer = new ArrayList<String>();
                while (rows.next()) {
                    answer.add(rows.getString(1));
                }
                return answer;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes what must be there to be changed. */
    public void change(String statement, String id) {
        try (var connection = database.getConnection();
                var change = connection.prepareStatement(statement)) {
            change.setString(1, id);
            if (change.executeUpdate() == 0) {
                throw new IllegalStateException("nothing was changed by " + statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
