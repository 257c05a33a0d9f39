package uk.answerable.meetings.membership.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The display name of who holds a seat in a term; nothing else of this service knows it. */
@Entity
@Table(name = "member_name")
@SuppressWarnings("NullAway.Init")
public class MemberNameRow {

    @Id
    public UUID termId;

    public String name;

    static MemberNameRow of(UUID termId, String name) {
        var row = new MemberNameRow();
        row.termId = termId;
        row.name = name;
        return row;
    }
}
