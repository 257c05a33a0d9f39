package uk.answerable.complaints.policy.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.law.LegalRegimes;
import uk.answerable.kernel.law.RegimeScope;

/** Says for anyone which law is in force; the table is the one that every service decides by. */
@GraphQLApi
public class RegimeGraph {

    @Query
    @Description("The law in force for something on a day (complaints, exemptions of a police and crime panel, ...);"
            + " null where the table knows none.")
    public @Nullable LegalRegimeView regimeOf(@Name("scope") @NonNull String scope, @Name("on") @NonNull LocalDate on) {
        return LegalRegimes.shipped()
                .regimeOf(known(scope), on)
                .map(LegalRegimeView::of)
                .orElse(null);
    }

    private static RegimeScope known(String scope) {
        return RegimeScope.ofWords(scope)
                .orElseThrow(() -> new RefusedException(Refusal.ofField(
                        ProblemCode.UNKNOWN_CODE,
                        "scope",
                        "scope is none of the table's: "
                                + Arrays.stream(RegimeScope.values())
                                        .map(RegimeScope::words)
                                        .collect(Collectors.joining(", ")))));
    }
}
