package uk.answerable.meetings.publishing.rules;

import org.jspecify.annotations.Nullable;

/** The newest version of something with its text; null for what was withdrawn. */
public record Published(Publication version, @Nullable PublicText text) {}
