package uk.answerable.performance.peer.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.area.rules.PeerGroup.PeerGroupKind;
import uk.answerable.performance.peer.rules.NewPeerGroup;

/** A group of peers somebody records. */
@Input("PeerGroupRecordInput")
public record PeerGroupRecordInput(
        @NonNull String force,

        @NonNull @Description("MOST_SIMILAR or FAMILY.") PeerGroupKind kind,

        @NonNull String label,

        @NonNull @Description("Codes of other forces.") List<@NonNull String> members,

        @NonNull LocalDate from,
        @Nullable LocalDate to,

        @NonNull @Description("What names the members.") String source) {

    NewPeerGroup group() {
        return new NewPeerGroup(force, kind, label, members, from, to, source);
    }
}
