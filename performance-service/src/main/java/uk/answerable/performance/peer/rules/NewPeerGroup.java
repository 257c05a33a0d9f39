package uk.answerable.performance.peer.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.area.rules.PeerGroup;
import uk.answerable.performance.area.rules.PeerGroup.PeerGroupKind;
import uk.answerable.performance.dictionary.rules.Dictionary;

/** A group of peers an office records for its force, with the source that names its members. */
public record NewPeerGroup(
        String force,
        PeerGroupKind kind,
        String label,
        List<String> members,
        LocalDate from,
        @Nullable LocalDate to,
        String source) {

    private static final int LONGEST = 200;
    private static final int LARGEST = 42;

    public NewPeerGroup {
        members = List.copyOf(members);
    }

    /** The group, or everything that is wrong with it. */
    public Outcome<PeerGroup> check(String code, Dictionary dictionary) {
        var wrong = new ArrayList<Refusal>();
        if (kind == PeerGroupKind.NATIONAL) {
            wrong.add(
                    refused("kind", "all forces are every force's group: record the most similar ones or the family"));
        }
        if (members.size() < 2 || members.size() > LARGEST) {
            wrong.add(refused("members", "a group has 2 to 42 other forces"));
        }
        if (new HashSet<>(members).size() < members.size()) {
            wrong.add(refused("members", "a force stands in the group twice"));
        }
        members.stream()
                .filter(member -> dictionary.force(member).isEmpty())
                .findFirst()
                .ifPresent(member -> wrong.add(Refusal.ofField(
                        ProblemCode.UNKNOWN_CODE, "input.members", "a member is none of the 43 forces")));
        if (members.contains(force)) {
            wrong.add(refused("members", "a force is compared with others: leave your own out"));
        }
        var until = to;
        if (until != null && until.isBefore(from)) {
            wrong.add(Refusal.ofField(ProblemCode.DATE_OUT_OF_ORDER, "input.to", "the group ends before it begins"));
        }
        text("label", label, wrong);
        text("source", source, wrong);
        return wrong.isEmpty()
                ? Outcome.done(new PeerGroup(code, kind, force, from, to, label.strip(), members, source.strip()))
                : Outcome.refused(List.copyOf(wrong));
    }

    static void text(String field, String text, List<Refusal> wrong) {
        if (text.isBlank() || text.length() > LONGEST) {
            wrong.add(refused(field, field + " is a text of at most 200 characters"));
        }
    }

    static Refusal refused(String field, String why) {
        return Refusal.ofField(ProblemCode.INVALID_INPUT, "input." + field, why);
    }
}
