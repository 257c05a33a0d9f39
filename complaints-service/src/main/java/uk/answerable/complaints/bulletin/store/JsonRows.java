package uk.answerable.complaints.bulletin.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Carries many rows in one parameter, and rows of {@code row_to_json} back. */
@ApplicationScoped
public class JsonRows {

    private final ObjectMapper json;

    @Inject
    JsonRows(ObjectMapper json) {
        this.json = json;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected JsonRows() {
        this.json = null;
    }

    /** For {@code jsonb_to_recordset}; the statement casts it to text first. */
    public String parameter(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of ours are JSON", e);
        }
    }

    /** One row. */
    public <T> T read(String row, Class<T> type) {
        try {
            return json.readValue(row, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of the database has the form of its type", e);
        }
    }
}
