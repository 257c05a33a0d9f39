package uk.answerable.meetings.body.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import uk.answerable.meetings.body.rules.BodyIdentity;
import uk.answerable.meetings.body.rules.ExemptionProvision;
import uk.answerable.meetings.body.rules.ExemptionRegime;
import uk.answerable.meetings.body.rules.GovernanceBody;
import uk.answerable.meetings.body.rules.MeetingPolicies;
import uk.answerable.meetings.reference.rules.ReferenceSet;
import uk.answerable.meetings.reference.store.ReferenceFiles;

/** The dated law of meetings, read once from the files that ship with this service. */
@ApplicationScoped
public class MeetingLaw {

    private final MeetingPolicies policies;
    private final List<ExemptionProvision> provisions;

    MeetingLaw() {
        ReferenceSet files = ReferenceFiles.read();
        policies = files.policies();
        provisions = files.provisions();
    }

    public MeetingPolicies policies() {
        return policies;
    }

    /** What a cited provision is about, in the statute's words. */
    public Optional<String> subject(ExemptionRegime regime, String provision) {
        return provisions.stream()
                .filter(known -> known.exemption().regime() == regime
                        && known.exemption().provision().equals(provision))
                .map(ExemptionProvision::subject)
                .findFirst();
    }

    /** A stored body with its law. */
    public static GovernanceBody body(BodyRow row) {
        return GovernanceBody.of(
                row.kind,
                new BodyIdentity(
                        row.code,
                        row.name,
                        row.forceCode,
                        row.nation,
                        row.host,
                        row.chairRole,
                        row.frequency,
                        row.purpose,
                        row.source));
    }
}
