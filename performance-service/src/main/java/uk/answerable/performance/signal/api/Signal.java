package uk.answerable.performance.signal.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.performance.area.api.Area;
import uk.answerable.performance.chart.rules.Judgement;
import uk.answerable.performance.chart.rules.Side;
import uk.answerable.performance.chart.rules.SignalKind;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.force.api.PoliceForce;
import uk.answerable.performance.measure.api.Measure;
import uk.answerable.performance.series.api.Period;
import uk.answerable.performance.signal.rules.SignalState;
import uk.answerable.performance.signal.store.SignalStore;

/** A signal as the graph shows it; an entity of the supergraph. All but its id can be denied. */
@Key(fields = @FieldSet("id"))
@Description("A special cause at a figure, found by the rules and looked at by an analyst before it reaches an agenda.")
public record Signal(
        @Id @NonNull String id,
        @Nullable PoliceForce force,
        @Nullable Measure measure,
        @Nullable Area area,
        @Nullable String statistic,
        @Nullable Period period,
        @Nullable String ruleSet,
        @Nullable SignalKind kind,
        @Nullable Side side,
        @Nullable Judgement judgement,
        @Nullable SignalState state,
        @Nullable Integer version,
        @Nullable OffsetDateTime detectedAt,
        @Nullable OffsetDateTime triagedAt,

        @Nullable @Description("The office that decided.") String triagedBy,

        @Nullable @Description("Why it was set aside, or what to ask.")
        String reason,

        @Ignore Place place)
        implements Guarded {

    static Signal of(SignalStore.Seen seen, Dictionary dictionary) {
        var signal = seen.signal();
        var triage = signal.triage();
        return new Signal(
                signal.id().toString(),
                dictionary.force(signal.force()).map(PoliceForce::of).orElse(null),
                dictionary.measure(signal.measure()).map(Measure::of).orElse(null),
                dictionary.area(signal.area()).map(Area::of).orElse(null),
                signal.statistic(),
                Period.of(signal.period()),
                signal.ruleSet(),
                signal.found().kind(),
                signal.found().side(),
                signal.judgement(),
                signal.state(),
                signal.version(),
                signal.detectedAt().atOffset(ZoneOffset.UTC),
                triage == null ? null : triage.at().atOffset(ZoneOffset.UTC),
                triage == null ? null : triage.office(),
                triage == null ? null : triage.reason(),
                seen.place());
    }

    @Override
    public Place accessPlace() {
        return place;
    }
}
