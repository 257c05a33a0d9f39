package uk.answerable.performance.checker.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The checker in the graph. */
@GraphQLApi
public class CheckerGraph {

    @Inject
    ReportReader reader;

    @Query
    @Description("Reads a report against its tables and figures and lists what does not hold. Nothing is kept.")
    public @NonNull Uni<ReportCheck> checkReport(@Name("input") @NonNull CheckReportInput input) {
        return reader.check(input);
    }
}
