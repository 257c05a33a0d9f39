package uk.answerable.meetings.convention.api;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** The financial year and quarter of a day as a force's papers write them; null where no source shows how. */
@Description("The financial year and quarter of a day as a force's papers write them; null where no source shows how.")
public record FiscalLabel(@Nullable String year, @Nullable String quarter) {}
