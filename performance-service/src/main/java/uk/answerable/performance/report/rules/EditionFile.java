package uk.answerable.performance.report.rules;

/** A published file without its bytes. */
public record EditionFile(Audience audience, EditionForm form, String sha256, int size) {}
