package uk.answerable.performance.report.rules;

import java.time.Instant;

/** Why an office lets a finding stand. */
public record Acceptance(String reason, Instant at, String office) {}
