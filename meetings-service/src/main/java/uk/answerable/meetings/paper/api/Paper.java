package uk.answerable.meetings.paper.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.meetings.paper.rules.PaperAuthor;
import uk.answerable.meetings.paper.rules.PaperDeadline;
import uk.answerable.meetings.paper.store.PaperEntry;

/** A paper as its caller may read it. */
@Description(
        "A paper, as far as the caller may read it: what was published to them, or all of it while they work on it.")
@Key(fields = @FieldSet("id"))
public record Paper(
        @Id @NonNull String id,
        @NonNull String title,

        @Nullable @Description("Its own, as printed.") String reference,

        @NonNull PaperAuthor author,
        @Nullable Marking marking,
        @NonNull List<@NonNull PaperVersion> versions,

        @NonNull @Description("Where it is taken: an item of a meeting, or of several.")
        List<@NonNull PaperConsultation> consultations,

        @Nullable @Description("What is still to be done; null for who does not work on it.")
        PaperWork work,

        @Ignore UUID key) {

    static Paper of(PaperEntry entry, List<PaperDeadline> deadlines) {
        var row = entry.paper();
        return new Paper(
                row.id.toString(),
                row.title,
                row.reference,
                row.author,
                row.marking,
                entry.versions().stream().map(PaperVersion::of).toList(),
                entry.consultations().stream().map(PaperConsultation::of).toList(),
                entry.worked() ? PaperWork.of(entry, deadlines) : null,
                row.id);
    }
}
