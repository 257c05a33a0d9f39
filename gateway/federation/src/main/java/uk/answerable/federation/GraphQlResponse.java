package uk.answerable.federation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to a request, ready to be sent. Immutable. */
public final class GraphQlResponse {

    private static final byte[] DATA = JsonBuffer.utf8("{\"data\":");
    private static final byte[] ERRORS = JsonBuffer.utf8("{\"errors\":");
    private static final byte[] THEN_DATA = JsonBuffer.utf8(",\"data\":");
    private static final byte[] THEN_EXTENSIONS = JsonBuffer.utf8(",\"extensions\":");

    private final byte @Nullable [] data;
    private final List<ResponseError> errors;
    private final @Nullable Plan plan;

    private GraphQlResponse(byte @Nullable [] data, List<ResponseError> errors, @Nullable Plan plan) {
        this.data = data;
        this.errors = errors;
        this.plan = plan;
    }

    /** A refusal of the whole request: errors and no data. */
    public static GraphQlResponse refused(List<ResponseError> errors) {
        return new GraphQlResponse(null, List.copyOf(errors), null);
    }

    static GraphQlResponse of(byte[] data, List<ResponseError> errors, Plan plan) {
        return new GraphQlResponse(data, List.copyOf(errors), plan);
    }

    /** False when the request itself was refused, so that nothing was executed. */
    public boolean hasData() {
        return data != null;
    }

    public List<ResponseError> errors() {
        return errors;
    }

    /** How it was answered; null when the request was refused. */
    public @Nullable Plan plan() {
        return plan;
    }

    /** The response body: JSON in UTF-8. */
    public byte[] json() {
        return json(Map.of());
    }

    /** The response body with {@code extensions}; none are written when the map is empty. */
    public byte[] json(Map<String, Object> extensions) {
        JsonBuffer out = new JsonBuffer((data == null ? 0 : data.length) + 64 + errors.size() * 160);
        if (errors.isEmpty()) {
            out.raw(DATA);
        } else {
            out.raw(ERRORS);
            out.value(errors.stream().map(ResponseError::written).toList());
            if (data != null) {
                out.raw(THEN_DATA);
            }
        }
        if (data != null) {
            out.raw(data);
        }
        if (!extensions.isEmpty()) {
            out.raw(THEN_EXTENSIONS);
            out.value(extensions);
        }
        out.raw('}');
        return out.toBytes();
    }

    /** The response as maps and lists, for those who do not send it. */
    @SuppressWarnings("unchecked") // a JSON object's keys are strings
    public Map<String, Object> toMap() {
        try {
            return (Map<String, Object>) Json.read(json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
