package uk.answerable.federation;

import graphql.language.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the join directives say: for each type and field, which subgraph knows it and how. */
final class JoinSchema {

    enum TypeKind {
        OBJECT,
        INTERFACE,
        UNION
    }

    /** A key of a type in one subgraph; only a resolvable one can be sent to {@code _entities}. */
    record EntityKey(FieldSet fields, boolean resolvable) {}

    /** One subgraph's part in a type. */
    record Membership(List<EntityKey> keys, boolean interfaceObject) {}

    /**
     * One subgraph's part in a field.
     *
     * @param type the field's type as that subgraph declares it
     * @param move when the field is this subgraph's; null when that does not change
     * @param resolvable false where the subgraph only mentions the field (external, or overridden elsewhere)
     */
    record Share(
            Type<?> type,
            @Nullable FieldSet requires,
            @Nullable FieldSet provides,
            boolean resolvable,
            @Nullable Move move) {

        Share mentioned() {
            return new Share(type, requires, provides, false, move);
        }

        private Share with(Set<String> labels) {
            boolean mine = move == null || move.takesOver() == labels.contains(move.label());
            return new Share(type, requires, provides, resolvable && mine, move);
        }
    }

    /**
     * A field that moves from one subgraph to another for some requests.
     *
     * @param takesOver true in the subgraph that has the field when the label is on, false in the one it moves from
     */
    record Move(String label, boolean takesOver) {}

    /** A field of the supergraph with its share per subgraph. */
    record JoinField(String name, Type<?> type, Map<String, Share> shares) {

        private JoinField with(Set<String> labels) {
            Map<String, Share> now = new LinkedHashMap<>(shares);
            now.replaceAll((graph, share) -> share.with(labels));
            return new JoinField(name, type, now);
        }
    }

    /**
     * A composite type of the supergraph.
     *
     * @param members per subgraph: the object types a value of this abstract type can be there
     */
    record JoinType(
            String name,
            TypeKind kind,
            Map<String, Membership> memberships,
            Map<String, JoinField> fields,
            Set<String> interfaces,
            Map<String, Set<String>> members) {

        boolean isAbstract() {
            return kind != TypeKind.OBJECT;
        }

        private JoinType with(Set<String> labels) {
            Map<String, JoinField> now = new LinkedHashMap<>(fields);
            now.replaceAll((name, field) -> field.with(labels));
            return new JoinType(this.name, kind, memberships, now, interfaces, members);
        }
    }

    private final Map<String, JoinType> types;
    private final Set<String> rootTypes;
    private final Set<String> labels;

    JoinSchema(Map<String, JoinType> types, Set<String> rootTypes) {
        this.types = types;
        this.rootTypes = rootTypes;
        Set<String> all = new LinkedHashSet<>();
        types.values()
                .forEach(type -> type.fields()
                        .values()
                        .forEach(field -> field.shares().values().forEach(share -> {
                            if (share.move() != null) {
                                all.add(share.move().label());
                            }
                        })));
        this.labels = all;
    }

    /** The labels of progressive overrides. */
    Set<String> labels() {
        return labels;
    }

    /** Who has which field when just these labels are on. */
    JoinSchema with(Set<String> on) {
        if (labels.isEmpty()) {
            return this;
        }
        Map<String, JoinType> now = new LinkedHashMap<>(types);
        now.replaceAll((name, type) -> type.with(on));
        return new JoinSchema(now, rootTypes);
    }

    /** The composite type of this name; null for a scalar or an enum. */
    @Nullable
    JoinType type(String name) {
        return types.get(name);
    }

    JoinType composite(String name) {
        JoinType type = types.get(name);
        if (type == null) {
            throw new PlanningException("Not a composite type of the supergraph: " + name);
        }
        return type;
    }

    boolean isComposite(String name) {
        return types.containsKey(name);
    }

    /** True for the types whose fields every subgraph that has them can be asked for without a key. */
    boolean isRoot(String typeName) {
        return rootTypes.contains(typeName);
    }

    /** The field, or null when the type has none of that name. */
    @Nullable
    JoinField field(String type, String field) {
        JoinType owner = types.get(type);
        return owner == null ? null : owner.fields().get(field);
    }

    /** How the subgraph knows the field on the type, or null when it does not. */
    @Nullable
    Share share(String graph, String type, String field) {
        JoinField joined = field(type, field);
        return joined == null ? null : joined.shares().get(graph);
    }

    /** True when the subgraph declares the interface as an object ({@code @interfaceObject}). */
    boolean isInterfaceObject(String graph, String type) {
        JoinType joined = types.get(type);
        Membership membership = joined == null ? null : joined.memberships().get(graph);
        return membership != null && membership.interfaceObject();
    }

    /** True when values of the type, as the subgraph declares it, come in several object types. */
    boolean isAbstractIn(String graph, String type) {
        JoinType joined = types.get(type);
        return joined != null && joined.isAbstract() && !isInterfaceObject(graph, type);
    }

    /** The object types a value of the type can be in any subgraph. */
    Set<String> possible(String type) {
        JoinType joined = composite(type);
        if (!joined.isAbstract()) {
            return Set.of(type);
        }
        Set<String> all = new LinkedHashSet<>();
        joined.members().values().forEach(all::addAll);
        return all;
    }

    /** The object types a value of the type can be in this subgraph; nothing is known of an interface object. */
    Set<String> possibleIn(String graph, String type) {
        JoinType joined = composite(type);
        if (!joined.isAbstract()) {
            return Set.of(type);
        }
        return joined.members().getOrDefault(graph, Set.of());
    }

    /** True when an object of this type is also of the other, abstract or not. */
    boolean isA(String objectType, String other) {
        if (objectType.equals(other)) {
            return true;
        }
        JoinType type = types.get(other);
        return type != null && type.isAbstract() && possible(other).contains(objectType);
    }

    /** Every way an object of the type can be addressed: as itself, or as an interface some subgraph sees as object. */
    List<Standing> standings(String typeName) {
        List<Standing> all = new ArrayList<>();
        JoinType type = composite(typeName);
        type.memberships().keySet().forEach(graph -> all.add(new Standing(graph, typeName)));
        for (String implemented : type.interfaces()) {
            composite(implemented).memberships().forEach((graph, membership) -> {
                if (membership.interfaceObject()) {
                    all.add(new Standing(graph, implemented));
                }
            });
        }
        return all;
    }

    /** The keys under which the subgraph knows the type. */
    List<EntityKey> keys(Standing standing) {
        Membership membership = composite(standing.as()).memberships().get(standing.graph());
        return membership == null ? List.of() : membership.keys();
    }

    /** A place to stand on an object: in a subgraph, as the type by which that subgraph knows the object. */
    record Standing(String graph, String as) {
        @Override
        public String toString() {
            return graph + ":" + as;
        }
    }
}
