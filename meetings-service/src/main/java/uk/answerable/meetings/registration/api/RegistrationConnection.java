package uk.answerable.meetings.registration.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of registrations, in the order they came. */
public record RegistrationConnection(
        @NonNull List<@NonNull Registration> nodes, @NonNull PageInfo pageInfo) {}
