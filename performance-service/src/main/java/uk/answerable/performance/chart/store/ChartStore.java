package uk.answerable.performance.chart.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.chart.rules.SeriesChart;
import uk.answerable.performance.measure.rules.Statistic;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;

/** The newest figures of many series, as charts need them: one statement, one row a series. */
@ApplicationScoped
public class ChartStore {

    private static final String FIGURES = """
        WITH wanted AS (
            SELECT * FROM jsonb_to_recordset(CAST(CAST(:wanted AS text) AS jsonb)) AS w(
                n int, force text, measure text, area text, statistic text, unpublished boolean))
        SELECT CAST(json_build_object('n', w.n, 'figures', f.figures) AS text)
        FROM wanted w
        CROSS JOIN LATERAL (
            SELECT json_agg(json_build_array(
                       o.period_start, o.period_end, o.period_kind, v.number, v.form, v.numerator, v.denominator))
                   AS figures
            FROM (
                SELECT id, period_start, period_end, period_kind FROM observation
                WHERE force = w.force AND measure = w.measure AND area = w.area AND statistic = w.statistic
                ORDER BY period_end DESC, period_start DESC
                LIMIT :periods) o
            CROSS JOIN LATERAL (
                SELECT number, form, numerator, denominator, known_at, as_at FROM observation_version
                WHERE observation_id = o.id AND known_at <= CAST(CAST(:known_by AS text) AS timestamptz)
                  AND (w.unpublished OR published_at <= CAST(CAST(:known_by AS text) AS timestamptz))
                ORDER BY version DESC
                LIMIT 1) v
            -- As in the rules (Observed): what is stated before its period is over is no observation.
            WHERE o.period_kind IN ('DAY', 'SPAN')
               OR o.period_end <= COALESCE(v.as_at, CAST(v.known_at AT TIME ZONE 'Europe/London' AS date))) f
        WHERE f.figures IS NOT NULL
        """;

    private final Sessions sessions;
    private final JsonRows rows;

    @Inject
    ChartStore(Sessions sessions, JsonRows rows) {
        this.sessions = sessions;
        this.rows = rows;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected ChartStore() {
        this.sessions = null;
        this.rows = null;
    }

    /** What is charted. */
    public record Line(String force, String measure, String area, String statistic) {}

    private record Wanted(int n, String force, String measure, String area, String statistic, boolean unpublished) {}

    record SeriesRow(int n, List<FigureCells> figures) {}

    /** One figure as an array: names would be most of the answer. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"start", "end", "kind", "number", "form", "above", "below"})
    record FigureCells(
            LocalDate start,
            LocalDate end,
            PeriodKind kind,
            @Nullable BigDecimal number,
            ValueForm form,
            @Nullable BigDecimal above,
            @Nullable BigDecimal below) {

        SeriesChart.Figure figure() {
            return new SeriesChart.Figure(new Period(start, end, kind), new Value("", number, form, "", above, below));
        }
    }

    /**
     * Figures by line; a line nobody knows figures of is absent.
     *
     * @param periods newest of each line
     * @param knownBy never in the future
     */
    public Uni<Map<Line, List<SeriesChart.Figure>>> figures(
            Scope scope, List<Line> lines, int periods, Instant knownBy) {
        var wanted = new ArrayList<Wanted>();
        for (var line : lines) {
            wanted.add(new Wanted(
                    wanted.size(),
                    line.force(),
                    line.measure(),
                    line.area(),
                    line.statistic(),
                    scope.permits("Observation", "unpublished", Place.ofForce(Place.ANY, line.force()))));
        }
        return sessions.read(session -> session.createNativeQuery(FIGURES, String.class)
                        .setParameter("wanted", rows.parameter(wanted))
                        .setParameter("periods", periods)
                        .setParameter("known_by", knownBy.toString())
                        .getResultList())
                .map(answer -> {
                    var figures = new HashMap<Line, List<SeriesChart.Figure>>();
                    for (var text : answer) {
                        var row = rows.read(text, SeriesRow.class);
                        var line = lines.get(row.n());
                        if (!Statistic.isForecast(line.statistic())) {
                            figures.put(
                                    line,
                                    row.figures().stream()
                                            .map(FigureCells::figure)
                                            .toList());
                        }
                    }
                    return figures;
                });
    }
}
