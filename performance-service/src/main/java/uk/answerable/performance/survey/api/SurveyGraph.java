package uk.answerable.performance.survey.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.performance.survey.rules.Driver;
import uk.answerable.performance.survey.rules.SurveyPolicy;
import uk.answerable.performance.survey.rules.SurveyRegister;
import uk.answerable.performance.survey.rules.SurveyView;
import uk.answerable.performance.survey.rules.SurveyWindows;
import uk.answerable.performance.survey.rules.SurveyWindows.Wanted;
import uk.answerable.performance.survey.store.SurveyStore;

/** Surveys in the graph: the replies of a level are counted in one statement. */
@GraphQLApi
public class SurveyGraph {

    @Inject
    SurveyRegister register;

    @Inject
    SurveyStore store;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Query
    @Description("The surveys of victims of a force.")
    public @NonNull List<@NonNull Survey> surveys(@Name("force") @NonNull String force) {
        return register.of(force).stream().map(Survey::of).toList();
    }

    @Description("What the replies to a question come to, newest window last; null for others than force and office.")
    public Uni<List<@Nullable List<SurveyEstimate>>> estimates(
            @Source List<Survey> surveys,
            @Name("question") @Description("By any of its names, whole_experience when left out.") @Nullable
                    String question,
            @Name("crimeType") @Description("All when left out.") @Nullable String crimeType,
            @Name("view") @Description("MONTH when left out.") @Nullable SurveyView view,
            @Name("to") @Description("Last month of the newest window, this month when left out.") @Nullable String to,
            @Name("last") @Description("Windows, each a month later, 1 to 24, 1 when left out.") @Nullable
                    Integer last) {
        var scope = token.scope();
        var now = YearMonth.now(clock);
        var wanted = Wanted.of(question, crimeType, view, to, last, now).orThrow();
        var policy = SurveyPolicy.on(LocalDate.now(clock));
        return store.tallies(scope, registered(surveys), wanted.earliest(), wanted.to())
                .map(tallies -> {
                    var all = new ArrayList<@Nullable List<SurveyEstimate>>();
                    for (var survey : surveys) {
                        all.add(SurveyWindows.of(
                                        survey.registered(),
                                        tallies.getOrDefault(survey.code(), List.of()),
                                        wanted,
                                        policy)
                                .stream()
                                .map(window -> SurveyEstimate.of(window.estimate(), window.compared(), policy.source()))
                                .toList());
                    }
                    return all;
                });
    }

    @Description(
            "Which stage goes along with the whole experience, closest first, over twelve months; null for others than"
                    + " force and office.")
    public Uni<List<@Nullable List<SurveyDriver>>> drivers(
            @Source List<Survey> surveys,
            @Name("to") @Description("Last of the twelve months, this month when left out.") @Nullable String to) {
        var scope = token.scope();
        var wanted = Wanted.of(null, null, null, to, null, YearMonth.now(clock)).orThrow();
        var policy = SurveyPolicy.on(LocalDate.now(clock));
        var first = SurveyView.ROLLING_12_MONTHS.first(wanted.to());
        return store.joints(scope, registered(surveys), first, wanted.to()).map(joints -> {
            var all = new ArrayList<@Nullable List<SurveyDriver>>();
            for (var survey : surveys) {
                all.add(Driver.of(joints.getOrDefault(survey.code(), List.of()), policy).stream()
                        .map(SurveyDriver::of)
                        .toList());
            }
            return all;
        });
    }

    private static List<uk.answerable.performance.survey.rules.Survey> registered(List<Survey> surveys) {
        return surveys.stream()
                .map(survey -> Objects.requireNonNull(survey.registered()))
                .toList();
    }
}
