package uk.answerable.meetings.precept.api;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.meetings.precept.rules.PreceptRules;

/** The precept's calculators, open to anyone. */
@GraphQLApi
public class PreceptGraph {

    private final PreceptRules rules;

    @Inject
    PreceptGraph(PreceptRules rules) {
        this.rules = rules;
    }

    @Description("By when each step towards the precept of a financial year is taken.")
    @Query
    public @NonNull List<@NonNull PreceptDay> preceptTimetable(
            @Name("yearBeginning") @Description("2020 for 2020/21.") int yearBeginning) {
        return rules.timetable(yearBeginning, WorkingDays.ofEnglandAndWales()).orThrow().stream()
                .map(PreceptDay::of)
                .toList();
    }

    @Description("Works a rise out: percent, and each band a year and a week.")
    @Query
    public @NonNull PreceptRise preceptRise(
            @Name("bandDBefore") @NonNull BigDecimal bandDBefore, @Name("increase") @NonNull BigDecimal increase) {
        return PreceptRise.of(rules.rise(bandDBefore, increase).orThrow());
    }

    @Description("Whether so many votes are a veto of the panel.")
    @Query
    public @NonNull VetoResult panelVeto(
            @Name("subject") @NonNull PreceptRules.Subject subject,
            @Name("members") int members,
            @Name("inFavour") int inFavour,
            @Name("on") @NonNull LocalDate on) {
        return VetoResult.of(rules.veto(subject, members, inFavour, on).orThrow());
    }
}
