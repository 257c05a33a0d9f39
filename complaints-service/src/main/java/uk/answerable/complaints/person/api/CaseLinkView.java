package uk.answerable.complaints.person.api;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.person.rules.CaseLink;
import uk.answerable.complaints.person.rules.LinkKind;

/** A link as the graph shows it, seen from one of its ends. */
@Name("CaseLink")
@Description("Another case this one belongs to, or that belongs to it.")
public record CaseLinkView(
        @Id @NonNull String caseId,
        @NonNull LinkKind kind,

        @NonNull @Description("Whether the other case is the earlier one.")
        Boolean earlier) {

    static CaseLinkView of(CaseLink link, UUID from) {
        return new CaseLinkView(
                link.other(from).toString(), link.kind(), link.caseId().equals(from));
    }
}
