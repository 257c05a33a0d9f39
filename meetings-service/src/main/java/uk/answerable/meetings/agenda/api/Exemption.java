package uk.answerable.meetings.agenda.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What a private item cites; printed on the public agenda.
 *
 * @param regime the Act
 * @param provision section or paragraph
 * @param subject what the provision is about, in the statute's sense
 */
@Description("What a private item cites, as printed on the public agenda.")
public record Exemption(
        @NonNull String regime,
        @NonNull String provision,
        @Nullable String subject) {}
