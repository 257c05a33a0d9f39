package uk.answerable.performance.calculator.api;

import java.math.BigDecimal;
import java.math.MathContext;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.calculator.rules.DerivationQuestion;

/** A derived figure. */
@Description("A figure made of others.")
public record DerivedFigure(
        @NonNull @Description("Rounded half up at the decimals asked for.")
        String printed,

        @Nullable @Description("Before rounding; null for words and ranges.")
        BigDecimal amount,

        @Nullable @Description("Of a range, included.") BigDecimal lower,

        @Nullable @Description("Of a range, included; null when it is open.")
        BigDecimal upper,

        @NonNull @Description("How it was made.") String explanation,

        @Nullable @Description("Whether what is stated agrees; null when nothing is stated or it cannot be read.")
        Boolean agrees) {

    private static final MathContext DIGITS = new MathContext(20);

    static DerivedFigure of(DerivationQuestion.Answer answer) {
        var derived = answer.derived();
        return new DerivedFigure(
                derived.printed(),
                plain(derived.amount()),
                plain(derived.lower()),
                plain(derived.upper()),
                derived.explanation(),
                answer.agrees());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var short20 = number.round(DIGITS).stripTrailingZeros();
        return short20.scale() < 0 ? short20.setScale(0) : short20;
    }
}
