package uk.answerable.federation;

import graphql.GraphQLError;
import graphql.execution.ResultPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.WireSelection.WireField;

/** The errors of one run, at the client's paths: each once, and no more of them than anybody would read. */
final class Errors {

    /** A subgraph that is down takes every object of a list with it. */
    private static final int MOST = 200;

    private record Known(@Nullable ResultPath path, Failure failure) {}

    private final Map<Known, GraphQLError> errors = new LinkedHashMap<>();

    void add(Failure failure, @Nullable ResultPath path) {
        if (errors.size() < MOST) {
            errors.putIfAbsent(new Known(path, failure), new FederatedError(failure, path));
        }
    }

    /** Every field the client would have had of the object is missing. */
    void missing(ResultPath object, WireSelection selection, Failure failure) {
        selection.fields().filter(WireField::visible).forEach(field -> add(failure, object.segment(field.key())));
    }

    /** A path below an object of the client's response; it ends where the client can no longer see. */
    static ResultPath path(ResultPath object, List<?> wirePath, WireSelection selection) {
        ResultPath path = object;
        WireSelection at = selection;
        for (Object segment : wirePath) {
            if (segment instanceof Integer index) {
                path = path.segment(index);
                continue;
            }
            WireField field = at == null ? null : at.field(String.valueOf(segment), null);
            if (field == null || !field.visible()) {
                return path;
            }
            path = path.segment(field.key());
            at = field.below();
        }
        return path;
    }

    List<GraphQLError> all() {
        return List.copyOf(errors.values());
    }
}
