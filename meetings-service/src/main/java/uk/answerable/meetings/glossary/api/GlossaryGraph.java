package uk.answerable.meetings.glossary.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import uk.answerable.meetings.glossary.rules.Glossary;
import uk.answerable.meetings.graph.api.PoliceForce;

/** A force's glossary. It is in memory: no store is asked. */
@GraphQLApi
public class GlossaryGraph {

    private final Glossary glossary;

    @Inject
    GlossaryGraph(Glossary glossary) {
        this.glossary = glossary;
    }

    @Description(
            "Terms and abbreviations of the force's papers, in alphabetical order; empty where none were collected.")
    public Uni<List<List<@NonNull GlossaryTerm>>> glossary(@Source List<PoliceForce> forces) {
        return Uni.createFrom()
                .item(forces.stream()
                        .map(force -> glossary.of(force.code()).stream()
                                .map(GlossaryTerm::of)
                                .toList())
                        .toList());
    }
}
