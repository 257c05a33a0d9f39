package uk.answerable.federation;

import graphql.language.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.JoinSchema.JoinType;
import uk.answerable.federation.JoinSchema.Standing;

/**
 * A position in the response: a path of response keys, and the run-time type of the objects there. All objects at a
 * place are fetched together, whatever lists the path runs through.
 */
final class Place {

    /**
     * Somewhere a field of this place's objects can be selected.
     *
     * @param requires what was sent along to fetch it, if this is the entity itself of a step with such a set
     * @param provided what the path to it promises beyond what the subgraph resolves by itself
     */
    record Source(
            Step step,
            WireSelection selection,
            Standing standing,
            Provided provided,
            @Nullable FieldSet requires) {}

    private record ChildKey(String key, String type) {}

    final @Nullable Place parent;
    final String key;
    final String type;
    /** Whether objects at this path come in several types, so that each must say which it is. */
    final boolean conditional;

    final List<Source> sources = new ArrayList<>();
    /** Steps that tell which type the objects have, where the first source cannot. */
    final Set<Step> typedBy = new LinkedHashSet<>();

    private final JoinSchema join;
    private final Map<String, Wanted> client = new HashMap<>();
    private final Map<ChildKey, Place> children = new LinkedHashMap<>();
    private final Map<String, String> hiddenKeys = new HashMap<>();
    private final Map<String, String> hiddenNames = new HashMap<>();

    private Place(@Nullable Place parent, String key, String type, boolean conditional, JoinSchema join) {
        this.parent = parent;
        this.key = key;
        this.type = type;
        this.conditional = conditional;
        this.join = join;
    }

    static Place root(String type, List<Wanted> wanted, JoinSchema join) {
        Place root = new Place(null, "", type, false, join);
        wanted.forEach(field -> root.client.put(field.key, field));
        return root;
    }

    /** The place of the objects of a type under a response key. */
    Place child(String key, String type) {
        return children.computeIfAbsent(new ChildKey(key, type), at -> {
            Wanted field = client.get(key);
            JoinType joined = join.composite(type);
            Place child = new Place(this, key, type, !joined.isAbstract() && isAbstract(key), join);
            child.typedBy.addAll(typedBy);
            // An interface object's fields are wanted alike of every type it may be: any type tells them.
            Set<String> possible = joined.isAbstract() ? join.possible(type) : Set.of();
            String like = possible.isEmpty() ? type : possible.iterator().next();
            if (field != null) {
                field.on(like).forEach(wanted -> child.client.put(wanted.key, wanted));
            }
            return child;
        });
    }

    private boolean isAbstract(String key) {
        JoinSchema.JoinField field = join.field(type, hiddenNames.getOrDefault(key, nameOf(key)));
        return field != null && join.composite(Types.name(field.type())).isAbstract();
    }

    private String nameOf(String key) {
        Wanted field = client.get(key);
        return field == null ? key : field.name;
    }

    /** True when the client asked for the key; what it did not ask for is never in an error's path. */
    boolean isVisible(String key) {
        return client.containsKey(key);
    }

    /** The response key for a field fetched on the gateway's own account: the client's where it means the same. */
    String hiddenKey(Field field) {
        Wanted wanted = Wanted.leaf(field.getName(), field);
        String text = field.getName() + wanted.argumentsText();
        return hiddenKeys.computeIfAbsent(text, t -> {
            Wanted same = client.get(field.getName());
            boolean free = same == null
                    ? field.getArguments().isEmpty()
                    : same.name.equals(field.getName()) && same.argumentsText().equals(wanted.argumentsText());
            String key = field.getName();
            for (int n = hiddenKeys.size(); !free; n++) {
                key = "_" + n + "_" + field.getName();
                free = !client.containsKey(key);
            }
            hiddenNames.put(key, field.getName());
            return key;
        });
    }

    /** The response keys from the root, with the type each run is narrowed to. */
    @Override
    public String toString() {
        if (parent == null) {
            return type;
        }
        return parent + "." + key + (conditional ? "<" + type + ">" : "");
    }
}
