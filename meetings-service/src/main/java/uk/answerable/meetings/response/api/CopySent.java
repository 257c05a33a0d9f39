package uk.answerable.meetings.response.api;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.response.rules.CopyTo;
import uk.answerable.meetings.response.store.InspectionResponseRow;

/** A copy of a published response that was sent. */
public record CopySent(@NonNull CopyTo to, @NonNull LocalDate on) {

    static Optional<CopySent> of(CopyTo to, InspectionResponseRow row) {
        return Optional.ofNullable(
                        switch (to) {
                            case INSPECTORS_OF_CONSTABULARY -> row.copiedInspectorsOn;
                            case SECRETARY_OF_STATE -> row.copiedSecretaryOn;
                        })
                .map(on -> new CopySent(to, on));
    }
}
