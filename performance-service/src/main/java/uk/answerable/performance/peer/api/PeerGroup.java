package uk.answerable.performance.peer.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.area.rules.PeerGroup.PeerGroupKind;

/** A group of peers as the graph shows it. */
@Description("Forces one is compared with.")
public record PeerGroup(
        @NonNull String code,
        @NonNull PeerGroupKind kind,
        @NonNull String label,
        @NonNull LocalDate from,
        @Nullable LocalDate to,

        @Description("Without it no average of the group can be taken.")
        boolean membersKnown,

        @NonNull @Description("Codes of the forces.") List<@NonNull String> members,

        @NonNull String source) {

    static PeerGroup of(uk.answerable.performance.area.rules.PeerGroup group) {
        return new PeerGroup(
                group.code(),
                group.kind(),
                group.label(),
                group.from(),
                group.to(),
                group.membersKnown(),
                group.members(),
                group.source());
    }
}
