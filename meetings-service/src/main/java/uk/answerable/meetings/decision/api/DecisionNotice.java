package uk.answerable.meetings.decision.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.decision.store.DecisionRow;

/** A decision of a commissioner. Of an exempt one everybody reads the number and the section. */
@Description("An entry of the register of decisions. Of one that is exempt from publication others than the office read"
        + " its number and the section only.")
public record DecisionNotice(
        @NonNull String reference,
        int number,

        @Nullable @Description("Section of the Freedom of Information Act 2000; null for a public one.")
        Integer exemptSection,

        @Nullable String title,

        @Nullable @Description("Null while it awaits completion.")
        LocalDate decidedOn,

        @Nullable String decisionMaker,
        @Nullable @Description("Where it is published.") String address,

        @Nullable @Description("What the source prints otherwise.")
        String note,

        @Ignore Place place)
        implements Guarded {

    static DecisionNotice of(DecisionRow row) {
        return new DecisionNotice(
                row.series + row.number,
                row.number,
                row.exemptSection,
                row.title.isEmpty() ? null : row.title,
                row.decidedOn,
                row.decisionMaker,
                row.address,
                row.note.isEmpty() ? null : row.note,
                row.place());
    }

    @Override
    public Place accessPlace() {
        return place;
    }
}
