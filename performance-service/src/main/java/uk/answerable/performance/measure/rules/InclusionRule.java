package uk.answerable.performance.measure.rules;

/** When a topic stands in an edition of the performance report (FEATURES B1 123; 004:2(2):p1). */
public enum InclusionRule {
    MONTH,
    QUARTER,
    MONTH_AND_QUARTER,
    QUARTER_UNLESS_EXCEPTIONAL,
    WHEN_UPDATED;

    /**
     * Whether an edition takes the topic in.
     *
     * @param quarterly whether the edition closes a quarter
     * @param exceptional whether a chart of the topic shows exceptional volumes
     * @param updated whether figures of the topic are newer than the last edition's
     */
    public boolean includes(boolean quarterly, boolean exceptional, boolean updated) {
        return switch (this) {
            case MONTH, MONTH_AND_QUARTER -> true;
            case QUARTER -> quarterly;
            case QUARTER_UNLESS_EXCEPTIONAL -> quarterly || exceptional;
            case WHEN_UPDATED -> updated;
        };
    }
}
