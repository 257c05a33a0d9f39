package uk.answerable.meetings.body.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.rules.Nation;

/** A governance body as stored. */
@Entity
@Table(name = "body")
@SuppressWarnings("NullAway.Init")
public class BodyRow {

    @Id
    public String code;

    public String name;

    @Enumerated(EnumType.STRING)
    public BodyKind kind;

    public String forceCode;

    @Enumerated(EnumType.STRING)
    public Nation nation;

    public String host;

    public String chairRole;

    public String frequency;

    public String purpose;

    public String source;
}
