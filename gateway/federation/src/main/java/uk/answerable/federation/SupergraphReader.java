package uk.answerable.federation;

import graphql.GraphQLError;
import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.Field;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.Selection;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.parser.Parser;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.errors.SchemaProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.JoinSchema.EntityKey;
import uk.answerable.federation.JoinSchema.JoinField;
import uk.answerable.federation.JoinSchema.JoinType;
import uk.answerable.federation.JoinSchema.Membership;
import uk.answerable.federation.JoinSchema.Move;
import uk.answerable.federation.JoinSchema.Share;
import uk.answerable.federation.JoinSchema.TypeKind;
import uk.answerable.federation.Supergraph.Subgraph;

/** Reads a supergraph document: join specification v0.3 to v0.5, https://specs.apollo.dev/join/. */
final class SupergraphReader {

    private static final Pattern FEATURE = Pattern.compile(".*/(?<name>[\\w-]+)/v(?<version>\\d+\\.\\d+)/?");
    private static final Map<String, Set<String>> SUPPORTED = Map.of(
            "link", Set.of("1.0"),
            "join", Set.of("0.3", "0.4", "0.5"),
            "inaccessible", Set.of("0.2"),
            "authenticated", Set.of("0.1"),
            "requiresScopes", Set.of("0.1"),
            "policy", Set.of("0.1"));

    private final TypeDefinitionRegistry document;
    private final SortedMap<String, Subgraph> subgraphs = new TreeMap<>();

    private SupergraphReader(TypeDefinitionRegistry document) {
        this.document = document;
    }

    static Supergraph read(String sdl) {
        TypeDefinitionRegistry document;
        try {
            document = new SchemaParser().parse(sdl);
        } catch (SchemaProblem problem) {
            throw new SupergraphException(
                    "Not a schema: "
                            + problem.getErrors().stream()
                                    .map(GraphQLError::getMessage)
                                    .toList(),
                    problem);
        }
        return new SupergraphReader(document).read();
    }

    private Supergraph read() {
        SchemaDefinition schema = document.schemaDefinition()
                .orElseThrow(() -> new SupergraphException("Not a supergraph: no schema definition with @link"));
        refuseUnknownFeatures(schema);
        readSubgraphs();
        return Supergraph.of(
                subgraphs,
                new JoinSchema(types(), rootTypes(schema)),
                ApiSchema.of(document),
                ApiSchema.hiddenValues(document),
                Guards.of(document));
    }

    /** A feature with a purpose changes what is right to answer; not knowing it, no answer may be given. */
    private static void refuseUnknownFeatures(SchemaDefinition schema) {
        boolean joined = false;
        for (Directive link : JoinDirectives.of(schema, "link")) {
            String url = JoinDirectives.required(link, "url");
            Matcher feature = FEATURE.matcher(url);
            String name = feature.matches() ? feature.group("name") : url;
            boolean known =
                    SUPPORTED.getOrDefault(name, Set.of()).contains(feature.matches() ? feature.group("version") : "");
            String purpose = JoinDirectives.text(link, "for");
            if (!known && (purpose != null || SUPPORTED.containsKey(name))) {
                throw new SupergraphException("The supergraph needs " + url
                        + (purpose == null ? "" : " for " + purpose)
                        + ", which this gateway does not support; it supports " + new TreeMap<>(SUPPORTED));
            }
            if (known && JoinDirectives.text(link, "as") != null) {
                throw new SupergraphException(
                        "The supergraph renames " + url + ", which this gateway does not support");
            }
            joined |= name.equals("join");
        }
        if (!joined) {
            throw new SupergraphException("Not a supergraph: its schema does not link the join specification");
        }
    }

    private void readSubgraphs() {
        EnumTypeDefinition graphs = document.getType("join__Graph", EnumTypeDefinition.class)
                .orElseThrow(() -> new SupergraphException("Not a supergraph: it has no join__Graph"));
        graphs.getEnumValueDefinitions().forEach(graph -> {
            List<Directive> where = JoinDirectives.of(graph, "join__graph");
            if (where.isEmpty()) {
                throw new SupergraphException("The subgraph " + graph.getName() + " lacks @join__graph");
            }
            String url = JoinDirectives.text(where.getFirst(), "url");
            subgraphs.put(
                    graph.getName(),
                    new Subgraph(JoinDirectives.required(where.getFirst(), "name"), url == null ? "" : url));
        });
    }

    private static Set<String> rootTypes(SchemaDefinition schema) {
        return schema.getOperationTypeDefinitions().stream()
                .map(operation -> operation.getTypeName().getName())
                .collect(Collectors.toSet());
    }

    private Map<String, JoinType> types() {
        Map<String, JoinType> types = new LinkedHashMap<>();
        for (TypeDefinition<?> definition : document.getTypes(TypeDefinition.class)) {
            if (definition.getName().startsWith("join__")
                    || definition.getName().startsWith("link__")) {
                continue;
            }
            if (definition instanceof ImplementingTypeDefinition<?> type) {
                types.put(type.getName(), implementing(type));
            } else if (definition instanceof UnionTypeDefinition union) {
                types.put(union.getName(), union(union));
            }
        }
        for (JoinType type : List.copyOf(types.values())) {
            if (type.kind() == TypeKind.OBJECT) {
                joinToInterfaces(type, types);
            }
        }
        return types;
    }

    private JoinType implementing(ImplementingTypeDefinition<?> type) {
        Map<String, Membership> memberships = memberships(type.getName(), JoinDirectives.of(type, "join__type"));
        Map<String, JoinField> fields = new LinkedHashMap<>();
        for (FieldDefinition field : type.getFieldDefinitions()) {
            fields.put(field.getName(), field(type.getName(), field, memberships));
        }
        List.copyOf(fields.values())
                .forEach(field -> field.shares().forEach((graph, share) -> {
                    Membership membership = memberships.get(graph);
                    if (share.requires() != null && membership != null && membership.interfaceObject()) {
                        mentionOnly(graph, share.requires(), fields);
                    }
                }));
        Set<String> interfaces = new LinkedHashSet<>();
        for (Type<?> implemented : type.getImplements()) {
            interfaces.add(((TypeName) implemented).getName());
        }
        TypeKind kind = type instanceof InterfaceTypeDefinition ? TypeKind.INTERFACE : TypeKind.OBJECT;
        return new JoinType(type.getName(), kind, memberships, fields, interfaces, new LinkedHashMap<>());
    }

    /**
     * What an interface object requires it does not resolve (federation specification, {@code @requires}), though some
     * compositions do not say so. A field with fields below may be its own, and only those below another's.
     */
    private static void mentionOnly(String graph, FieldSet required, Map<String, JoinField> fields) {
        for (Selection<?> selection : required.selections().getSelections()) {
            JoinField field = selection instanceof Field named && named.getSelectionSet() == null
                    ? fields.get(named.getName())
                    : null;
            if (field != null) {
                field.shares().computeIfPresent(graph, (g, share) -> share.mentioned());
            }
        }
    }

    private JoinType union(UnionTypeDefinition union) {
        Map<String, Set<String>> members = new LinkedHashMap<>();
        for (Directive member : JoinDirectives.of(union, "join__unionMember")) {
            members.computeIfAbsent(graph(member), g -> new LinkedHashSet<>())
                    .add(JoinDirectives.required(member, "member"));
        }
        return new JoinType(
                union.getName(),
                TypeKind.UNION,
                memberships(union.getName(), JoinDirectives.of(union, "join__type")),
                Map.of(),
                Set.of(),
                members);
    }

    private void joinToInterfaces(JoinType object, Map<String, JoinType> types) {
        ObjectTypeDefinition definition =
                document.getType(object.name(), ObjectTypeDefinition.class).orElseThrow();
        for (Directive implemented : JoinDirectives.of(definition, "join__implements")) {
            JoinType target = types.get(JoinDirectives.required(implemented, "interface"));
            if (target == null) {
                throw new SupergraphException(object.name() + " implements an interface that is not there");
            }
            target.members()
                    .computeIfAbsent(graph(implemented), g -> new LinkedHashSet<>())
                    .add(object.name());
        }
    }

    private Map<String, Membership> memberships(String type, List<Directive> joins) {
        Map<String, Membership> memberships = new LinkedHashMap<>();
        for (Directive join : joins) {
            boolean interfaceObject = JoinDirectives.flag(join, "isInterfaceObject", false);
            Membership membership = memberships.computeIfAbsent(
                    graph(join), graph -> new Membership(new ArrayList<>(), interfaceObject));
            FieldSet key = JoinDirectives.fieldSet(join, "key");
            if (key != null) {
                membership.keys().add(new EntityKey(key, JoinDirectives.flag(join, "resolvable", true)));
            }
        }
        if (memberships.isEmpty()) {
            throw new SupergraphException("The supergraph does not say which subgraph has the type " + type);
        }
        return memberships;
    }

    private JoinField field(String type, FieldDefinition field, Map<String, Membership> memberships) {
        Map<String, Share> shares = new LinkedHashMap<>();
        List<Directive> joins = JoinDirectives.of(field, "join__field");
        if (joins.isEmpty()) {
            memberships
                    .keySet()
                    .forEach(graph -> shares.put(graph, new Share(field.getType(), null, null, true, null)));
        }
        for (Directive join : joins) {
            String at = type + "." + field.getName();
            refuseUnknownArguments(at, join);
            // Without a graph the field is there through an interface object, whose own field says in which subgraph.
            if (JoinDirectives.text(join, "graph") != null) {
                shares.put(graph(join), share(field, join));
            }
        }
        return new JoinField(field.getName(), field.getType(), shares);
    }

    private static Share share(FieldDefinition field, Directive join) {
        String declared = JoinDirectives.text(join, "type");
        String label = JoinDirectives.text(join, "overrideLabel");
        boolean mentioned =
                JoinDirectives.flag(join, "external", false) || JoinDirectives.flag(join, "usedOverridden", false);
        return new Share(
                declared == null ? field.getType() : Parser.parseType(declared),
                JoinDirectives.fieldSet(join, "requires"),
                JoinDirectives.fieldSet(join, "provides"),
                !mentioned,
                label == null ? null : new Move(label, JoinDirectives.text(join, "override") != null));
    }

    private static void refuseUnknownArguments(String field, Directive join) {
        if (join.getArgument("contextArguments") != null) {
            throw new SupergraphException(field + " uses @fromContext, which this gateway does not support");
        }
    }

    private String graph(Directive join) {
        @Nullable String graph = JoinDirectives.text(join, "graph");
        if (graph == null || !subgraphs.containsKey(graph)) {
            throw new SupergraphException("@" + join.getName() + " names an unknown subgraph: " + graph);
        }
        return graph;
    }
}
