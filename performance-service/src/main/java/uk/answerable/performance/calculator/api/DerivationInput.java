package uk.answerable.performance.calculator.api;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.calculator.rules.DerivationQuestion;
import uk.answerable.performance.derivation.rules.DerivationKind;

/** Figures and the rule that is to make another of them. */
@Input("DerivationInput")
public record DerivationInput(
        @NonNull DerivationKind kind,
        @NonNull List<@NonNull FigureInput> figures,

        @Nullable @Description("As many as the figures have when left out.")
        Integer decimals,

        @Nullable @Description("What a report says it is, to be held against it.")
        String stated,

        @Nullable @Description("The grade asked about.") String grade,

        @Nullable BandsInput bands) {

    @SuppressWarnings("NullAway") // REST leaves out what the graph insists on
    Outcome<DerivationQuestion> question() {
        if (kind == null || figures == null || figures.stream().anyMatch(one -> one == null || one.value() == null)) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT, "figures", "give a kind, and figures each with a value"));
        }
        var own = Objects.requireNonNullElse(bands, new BandsInput(null, null, null));
        return Outcome.done(new DerivationQuestion(
                kind,
                figures.stream()
                        .map(one -> new DerivationQuestion.Given(one.role(), one.label(), one.value()))
                        .toList(),
                decimals,
                stated,
                grade,
                own.inLine(),
                own.flat(),
                own.diagonal()));
    }
}
