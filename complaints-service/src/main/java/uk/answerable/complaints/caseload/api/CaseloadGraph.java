package uk.answerable.complaints.caseload.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.caseload.store.CaseloadStore;
import uk.answerable.complaints.timeliness.api.PoliceForce;
import uk.answerable.kernel.identity.CallerOfToken;

/** Open cases of police forces. */
@GraphQLApi
public class CaseloadGraph {

    @Inject
    CaseloadStore store;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Description("The force's open cases by age and when they pass the target; null for who does not oversee it.")
    public Uni<List<@Nullable OpenCaseload>> openComplaints(@Source List<PoliceForce> forces) {
        return store.of(token.scope(), forces.stream().map(PoliceForce::code).toList(), LocalDate.now(clock))
                .map(found -> {
                    var views = new ArrayList<@Nullable OpenCaseload>();
                    forces.forEach(force -> views.add(Optional.ofNullable(found.get(force.code()))
                            .map(OpenCaseload::of)
                            .orElse(null)));
                    return views;
                });
    }
}
