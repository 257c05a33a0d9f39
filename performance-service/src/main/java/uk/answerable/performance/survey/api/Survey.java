package uk.answerable.performance.survey.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;

/** A survey as the graph shows it. */
@Description("A survey of victims. What it is is public; what its replies come to before they are published is for the"
        + " force and the office that holds it to account.")
public record Survey(
        @NonNull String code,
        @NonNull String force,
        @NonNull String title,
        @NonNull String population,
        @NonNull List<@NonNull String> crimeTypes,
        @NonNull List<@NonNull String> questions,
        @NonNull List<@NonNull String> closedQuestions,
        @NonNull String mode,
        @NonNull String provider,
        boolean mandatory,
        @Nullable Integer weeksFrom,
        @Nullable Integer weeksTo,

        @Nullable @Description("Last month before it is redesigned.")
        String ends,

        @NonNull @Description("What the codes of the measures its published figures stand under begin with.")
        String publishedAs,

        @NonNull String source,
        @NonNull List<@NonNull SurveyBreak> breaks,
        @Ignore uk.answerable.performance.survey.rules.Survey registered)
        implements Guarded {

    static Survey of(uk.answerable.performance.survey.rules.Survey survey) {
        var ends = survey.ends();
        return new Survey(
                survey.code(),
                survey.force(),
                survey.title(),
                survey.population(),
                survey.crimeTypes(),
                survey.questions(),
                survey.closed(),
                survey.mode(),
                survey.provider(),
                survey.mandatory(),
                survey.from(),
                survey.to(),
                ends == null ? null : ends.toString(),
                survey.publishedAs(),
                survey.source(),
                survey.breaks().stream().map(SurveyBreak::of).toList(),
                survey);
    }

    @Override
    public Place accessPlace() {
        return Place.ofForce(Place.ANY, force);
    }
}
