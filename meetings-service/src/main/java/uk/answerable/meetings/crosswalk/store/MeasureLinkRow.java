package uk.answerable.meetings.crosswalk.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;

/** One reviewed tie between a measure and what scrutinised it. */
@Entity
@Table(name = "measure_link")
@IdClass(MeasureLinkRow.Key.class)
@SuppressWarnings("NullAway.Init")
public class MeasureLinkRow {

    @Id
    public String measureCode;

    @Id
    public String forceCode;

    @Id
    @Enumerated(EnumType.STRING)
    public SubjectKind kind;

    @Id
    public UUID subjectId;

    public String reason;

    /** What makes one. */
    public record Key(String measureCode, String forceCode, SubjectKind kind, UUID subjectId) implements Serializable {}
}
