package uk.answerable.federation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.Plan.Call;

/** The entities of one call: each representation once, with every object of the response it stands for. */
final class Entities {

    /** An object of the merged response and where it is. */
    record EntityObject(Map<String, @Nullable Object> object, ResponsePath path) {}

    /** A representation and the objects it stands for. */
    record Entity(Map<String, @Nullable Object> representation, List<EntityObject> objects) {

        /** Completes the objects; each after the first with a copy, since later answers may fill them differently. */
        void take(Map<?, ?> item, Call call) {
            for (int i = 0; i < objects.size(); i++) {
                Object own = i < objects.size() - 1 ? MergedData.copy(item) : item;
                Object value = call.renames() ? MergedData.renamed(own, call.selection()) : own;
                MergedData.merge(objects.get(i).object(), (Map<?, ?>) Objects.requireNonNull(value));
            }
        }
    }

    private final Map<Map<String, @Nullable Object>, Entity> byRepresentation = new LinkedHashMap<>();

    void add(Map<String, @Nullable Object> representation, Map<String, @Nullable Object> object, ResponsePath path) {
        Entity entity = byRepresentation.get(representation);
        if (entity == null) {
            entity = new Entity(representation, new ArrayList<>());
            byRepresentation.put(representation, entity);
        }
        entity.objects().add(new EntityObject(object, path));
    }

    List<Entity> all() {
        return List.copyOf(byRepresentation.values());
    }
}
