package uk.answerable.complaints.sharing.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.sharing.rules.SharePurpose;
import uk.answerable.complaints.sharing.rules.ShareRecipient;
import uk.answerable.complaints.sharing.rules.SharedCopy;

/** A copy as the graph shows it. */
@Name("SharedCopy")
@Description("A copy of a case made for another body.")
public record SharedCopyView(
        @Id @NonNull String id,
        @Id @NonNull String caseId,
        @NonNull ShareRecipient recipient,
        @NonNull SharePurpose purpose,

        @NonNull @Description("How many marked passages were taken out.")
        Integer passages,

        @NonNull LocalDate madeOn,

        @NonNull @Description("Where it is read, with html or pdf added.")
        String address) {

    static SharedCopyView of(SharedCopy copy) {
        return new SharedCopyView(
                copy.id().toString(),
                copy.caseId().toString(),
                copy.recipient(),
                copy.purpose(),
                copy.passages(),
                copy.madeOn(),
                "%s/%s/".formatted(SharingResource.PATH, copy.id()));
    }
}
