package uk.answerable.performance.checker.rules;

/** How much hangs on a finding: a wrong figure or conclusion, a wrong detail, a matter of form. */
public enum Severity {
    HIGH,
    MEDIUM,
    LOW
}
