package uk.answerable.performance.standard.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.standard.rules.Attachment;
import uk.answerable.performance.standard.rules.Standard;
import uk.answerable.performance.standard.rules.Standard.StandardRule;
import uk.answerable.performance.standard.rules.Standard.StandardSense;
import uk.answerable.performance.standard.rules.StandardKind;

/** A standard as the graph shows it. */
@Description("What figures are held against: standard, minimum, expected, baseline, target, ambition, threshold.")
public record MeasureStandard(
        @NonNull String code,
        @NonNull String measure,

        @Nullable @Description("All forces when null.") String force,

        @NonNull StandardKind kind,
        @NonNull String statistic,
        @NonNull StandardSense sense,

        @Nullable @Description("Null where it floats or no source states a level.")
        BigDecimal value,

        @NonNull StandardRule rule,

        @Nullable @Description("Time limit the measure carries, in words.")
        String limit,

        @Nullable @Description("Priority or group of victims it is for; every figure of the measure when null.")
        StandardAttachment attachedTo,

        @NonNull LocalDate from,
        @Nullable LocalDate to,
        @NonNull String source,
        @Nullable String note) {

    /** To whom or what a standard applies. */
    @Description("A priority of a plan or a group of victims.")
    public record StandardAttachment(
            Attachment.@NonNull AttachmentKind kind,
            @NonNull String code,
            @NonNull String label,

            @Description("Null for a priority.") Attachment.@Nullable Expectation expectation,

            @NonNull String source) {}

    static MeasureStandard of(Standard standard) {
        var attached = standard.attached();
        return new MeasureStandard(
                standard.code(),
                standard.measure(),
                standard.force(),
                standard.kind(),
                standard.statistic(),
                standard.sense(),
                standard.value(),
                standard.rule(),
                standard.limit(),
                attached == null
                        ? null
                        : new StandardAttachment(
                                attached.kind(),
                                attached.code(),
                                attached.label(),
                                attached.expectation(),
                                attached.source()),
                standard.from(),
                standard.to(),
                standard.source(),
                standard.note());
    }
}
