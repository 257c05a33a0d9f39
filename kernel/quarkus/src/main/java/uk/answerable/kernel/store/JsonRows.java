package uk.answerable.kernel.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Carries many rows in one parameter and back: a level of the graph, or a whole file, is one statement however many it
 * asks for. The statement casts the parameter to text first: the driver would otherwise send it as one JSON string.
 */
@ApplicationScoped
public class JsonRows {

    private final ObjectMapper json;
    private final ObjectMapper columns;

    @Inject
    JsonRows(ObjectMapper json) {
        this.json = json;
        this.columns = json.copy()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected JsonRows() {
        this.json = null;
        this.columns = null;
    }

    /** For {@code jsonb_to_recordset}, or a jsonb column. */
    public String parameter(Object rows) {
        return text(json, rows);
    }

    /** Entities, for {@code jsonb_populate_recordset}: each field under the name of its column. */
    public String columns(Object rows) {
        return text(columns, rows);
    }

    /** Entities out of {@code json_agg} of whole rows: each field from the column of its name. */
    public <T> List<T> entities(String rows, Class<T> type) {
        try {
            return columns.readerForListOf(type).readValue(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(ObjectMapper mapper, Object rows) {
        try {
            return mapper.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From {@code row_to_json}. */
    public <T> T read(String row, Class<T> type) {
        try {
            return json.readValue(row, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
