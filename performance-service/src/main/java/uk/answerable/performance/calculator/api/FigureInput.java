package uk.answerable.performance.calculator.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A figure that takes part in a derivation. */
@Input("FigureInput")
public record FigureInput(
        @Nullable @Description("What it is in the rule: numerator, current; nothing where all are alike.")
        String role,

        @Nullable @Description("Whose figure it is: an area, a window, a month.")
        String label,

        @NonNull @Description("As printed: 1,234 or 10.4% or +1.9pp or 13:58.")
        String value) {}
