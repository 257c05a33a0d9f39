package uk.answerable.federation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.Entities.Entity;
import uk.answerable.federation.Plan.Call;
import uk.answerable.federation.Plan.Request;

/** A request as it is made: the calls that have anything to ask for, as one operation with its variables. */
record Asked(List<AskedCall> calls, String query, Map<String, @Nullable Object> variables) {

    /** A call as made: whom each representation stands for. Root calls send none. */
    record AskedCall(String alias, Call call, List<Entity> entities) {}

    static Asked of(Request request, List<AskedCall> calls, Plan plan, Map<String, @Nullable Object> clientVariables) {
        Map<String, @Nullable Object> sent = new LinkedHashMap<>();
        Set<String> declarations = new LinkedHashSet<>();
        StringBuilder body = new StringBuilder("{ ");
        for (AskedCall asked : calls) {
            Call call = asked.call();
            if (call.isRoot()) {
                body.append(call.text(), 2, call.text().length() - 1);
            } else {
                String representations = plan.freeVariable("r_" + asked.alias());
                declarations.add("$" + representations + ": [_Any!]!");
                sent.put(
                        representations,
                        asked.entities().stream().map(Entity::representation).toList());
                body.append(asked.alias())
                        .append(": _entities(representations: $")
                        .append(representations);
                body.append(") { ").append(call.text()).append(" } ");
            }
            for (String variable : call.variables()) {
                declarations.add(plan.declaration(variable));
                if (clientVariables.containsKey(variable)) {
                    sent.put(variable, clientVariables.get(variable));
                }
            }
        }
        String declared = declarations.isEmpty() ? "" : "(" + String.join(", ", declarations) + ")";
        return new Asked(calls, request.kind() + " " + request.operationName() + declared + " " + body + "}", sent);
    }
}
