package uk.answerable.federation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the response: response keys and list positions, from the root. Cheap to make, since few are ever told. */
record ResponsePath(@Nullable ResponsePath parent, Object segment) {

    static final ResponsePath ROOT = new ResponsePath(null, "");

    ResponsePath key(String key) {
        return new ResponsePath(this, key);
    }

    ResponsePath index(int index) {
        return new ResponsePath(this, index);
    }

    List<Object> toList() {
        List<Object> all = new ArrayList<>();
        for (ResponsePath at = this; at.parent != null; at = at.parent) {
            all.add(at.segment);
        }
        return all.reversed();
    }
}
