package uk.answerable.meetings.recommendation.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** What an inspection asks for; the performance service owns it. */
@Key(fields = @FieldSet("id"))
public record Recommendation(@Id @NonNull String id) {}
