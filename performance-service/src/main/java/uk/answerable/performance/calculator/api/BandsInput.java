package uk.answerable.performance.calculator.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Somebody's own bands of words. */
@Input("BandsInput")
public record BandsInput(
        @Nullable @Description("Per cent within which a figure is in line or stable.")
        BigDecimal inLine,

        @Nullable @Description("Per cent up to which an arrow is flat.")
        BigDecimal flat,

        @Nullable @Description("Per cent up to which an arrow is diagonal.")
        BigDecimal diagonal) {}
