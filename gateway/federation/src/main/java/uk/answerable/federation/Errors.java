package uk.answerable.federation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.WireSelection.WireField;

/** The errors of one run, at the client's paths: each once, and no more of them than anybody would read. */
final class Errors {

    /** A subgraph that is down takes every object of a list with it. */
    static final int MOST = 200;

    private record Known(@Nullable ResponsePath path, Failure failure) {}

    private final Map<Known, ResponseError> errors = new LinkedHashMap<>();

    void add(Failure failure, @Nullable ResponsePath path) {
        if (errors.size() < MOST) {
            errors.putIfAbsent(new Known(path, failure), error(failure, path));
        }
    }

    private static ResponseError error(Failure failure, @Nullable ResponsePath path) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", failure.code());
        extensions.put("service", failure.service());
        return new ResponseError(failure.message(), List.of(), path == null ? null : path.toList(), extensions);
    }

    /** Every field the client would have had of the object is missing. */
    void missing(ResponsePath object, WireSelection selection, Failure failure) {
        selection.fields().filter(WireField::visible).forEach(field -> add(failure, object.key(field.key())));
    }

    /** A path below an object of the client's response; it ends where the client can no longer see. */
    static ResponsePath path(ResponsePath object, List<?> wirePath, WireSelection selection) {
        ResponsePath path = object;
        WireSelection at = selection;
        for (Object segment : wirePath) {
            if (segment instanceof Integer index) {
                path = path.index(index);
                continue;
            }
            WireField field = at == null ? null : at.field(String.valueOf(segment), null);
            if (field == null || !field.visible()) {
                return path;
            }
            path = path.key(field.key());
            at = field.below();
        }
        return path;
    }

    List<ResponseError> all() {
        return List.copyOf(errors.values());
    }
}
