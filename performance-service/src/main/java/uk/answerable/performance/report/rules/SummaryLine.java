package uk.answerable.performance.report.rules;

import org.jspecify.annotations.Nullable;

/**
 * A line of the summary page (FEATURES B9 255).
 *
 * @param priority label of the plan's priority it stands under
 * @param inclusion when the topic is taken in, in words
 * @param data what the lead measure did, in words made from its figures
 * @param volumes whether volumes are exceptional, in words
 */
public record SummaryLine(
        @Nullable String priority, String topic, String label, String inclusion, String data, String volumes) {}
