package uk.answerable.performance.dictionary.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.measure.rules.Relation;
import uk.answerable.performance.measure.rules.Relation.RelationKind;

/** A relation as the graph shows it. */
@Description("One measure is part of, overlaps, enters or mirrors another.")
public record MeasureRelation(
        @NonNull String measure,
        @NonNull RelationKind kind,
        @NonNull String of,
        @Nullable String note,
        @NonNull String source) {

    static MeasureRelation of(Relation relation) {
        return new MeasureRelation(
                relation.measure(), relation.kind(), relation.of(), relation.note(), relation.source());
    }
}
