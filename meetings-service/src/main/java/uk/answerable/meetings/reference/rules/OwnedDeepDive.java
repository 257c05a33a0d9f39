package uk.answerable.meetings.reference.rules;

import uk.answerable.meetings.scrutiny.rules.DeepDive;

/** A deep dive and the police force area it examines. */
public record OwnedDeepDive(String force, DeepDive deepDive) {}
