package uk.answerable.meetings.aid.rules;

import java.util.List;
import java.util.stream.Stream;

/** Records of one force that have not ended. */
public record KeptRecords(List<KeptRecord> all) {

    public KeptRecords {
        all = List.copyOf(all);
    }

    Stream<KeptRecord> ofKind(String kind) {
        return all.stream().filter(one -> one.kind().equals(kind));
    }

    /** Those of a kind that a record is tied to, whichever of the two was tied to the other. */
    Stream<KeptRecord> tied(KeptRecord one, String kind) {
        return ofKind(kind)
                .filter(other -> !other.id().equals(one.id()))
                .filter(other -> one.tied().contains(other.id()) || other.tied().contains(one.id()));
    }
}
