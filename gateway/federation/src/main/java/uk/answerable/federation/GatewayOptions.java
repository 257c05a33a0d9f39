package uk.answerable.federation;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen about a gateway.
 *
 * @param cachedDocuments how many documents, and how many plans, are kept ready
 * @param maxTokens the most tokens a document may have
 * @param introspection whether clients may ask for {@code __schema} and {@code __type}
 * @param access what the caller of a request may see, by the context passed in with the request
 * @param rules judge each operation before it is planned, in this order; the first that refuses decides
 * @param overrideLabels whether a label of a progressive {@code @override} is on for a request; asked for each request
 * @param planBudget the most steps of work put into planning one operation, before it is refused
 */
public record GatewayOptions(
        int cachedDocuments,
        int maxTokens,
        boolean introspection,
        Function<@Nullable Object, Access> access,
        List<OperationRule> rules,
        Predicate<String> overrideLabels,
        int planBudget) {

    /** 1,000 documents, 15,000 tokens, introspection, nobody known, no rules, labels by {@link #byPercent}. */
    public static final GatewayOptions DEFAULTS = new GatewayOptions(
            1_000, 15_000, true, context -> Access.ANONYMOUS, List.of(), GatewayOptions::byPercent, 200_000);

    public GatewayOptions {
        rules = List.copyOf(rules);
    }

    public GatewayOptions withCachedDocuments(int most) {
        return new GatewayOptions(most, maxTokens, introspection, access, rules, overrideLabels, planBudget);
    }

    public GatewayOptions withMaxTokens(int most) {
        return new GatewayOptions(cachedDocuments, most, introspection, access, rules, overrideLabels, planBudget);
    }

    public GatewayOptions withIntrospection(boolean allowed) {
        return new GatewayOptions(cachedDocuments, maxTokens, allowed, access, rules, overrideLabels, planBudget);
    }

    public GatewayOptions withAccess(Function<@Nullable Object, Access> byContext) {
        return new GatewayOptions(
                cachedDocuments, maxTokens, introspection, byContext, rules, overrideLabels, planBudget);
    }

    public GatewayOptions withRules(List<OperationRule> all) {
        return new GatewayOptions(cachedDocuments, maxTokens, introspection, access, all, overrideLabels, planBudget);
    }

    public GatewayOptions withOverrideLabels(Predicate<String> on) {
        return new GatewayOptions(cachedDocuments, maxTokens, introspection, access, rules, on, planBudget);
    }

    public GatewayOptions withPlanBudget(int most) {
        return new GatewayOptions(cachedDocuments, maxTokens, introspection, access, rules, overrideLabels, most);
    }

    /** {@code percent(5)} is on for one request in twenty, drawn at random; any other label is off. */
    public static boolean byPercent(String label) {
        if (!label.startsWith("percent(") || !label.endsWith(")")) {
            return false;
        }
        try {
            double share = Double.parseDouble(label.substring("percent(".length(), label.length() - 1));
            return ThreadLocalRandom.current().nextDouble() * 100 < share;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
