package uk.answerable.meetings.quarterly.api;

import java.util.Optional;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.quarterly.rules.NumberedRequest;

/** A request as earlier versions of the report put it. */
public record EarlierRequest(
        int fromVersion,
        int untilVersion,
        @NonNull String topic,
        @NonNull String wording) {

    static Optional<EarlierRequest> of(NumberedRequest request) {
        return Optional.ofNullable(request.until())
                .map(until -> new EarlierRequest(
                        request.from(),
                        until,
                        request.text().topic(),
                        request.text().wording()));
    }
}
