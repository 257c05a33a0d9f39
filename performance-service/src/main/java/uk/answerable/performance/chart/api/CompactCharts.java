package uk.answerable.performance.chart.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.chart.rules.ChartGroup;
import uk.answerable.performance.chart.rules.ChartKind;
import uk.answerable.performance.chart.rules.ChartedPoint;
import uk.answerable.performance.chart.rules.ControlChart;
import uk.answerable.performance.chart.rules.Limits;
import uk.answerable.performance.chart.store.ChartStore;

/**
 * Many charts as compact JSON: short names, values and limits as arrays, four decimals. Limits of an XmR chart stand
 * once a group, those of u' and p' charts once a point.
 */
final class CompactCharts {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int DECIMALS = 4;
    private static final int TYPICAL_SIZE = 1 << 19;

    private CompactCharts() {}

    /** One chart and what it is of. */
    record Drawn(ChartStore.Line line, ControlChart chart) {}

    static byte[] write(String force, Instant asKnownAt, String ruleSet, List<Drawn> charts) {
        var bytes = new ByteArrayOutputStream(TYPICAL_SIZE);
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("force", force);
            json.writeStringField("asKnownAt", asKnownAt.toString());
            json.writeStringField("ruleSet", ruleSet);
            json.writeArrayFieldStart("charts");
            for (var drawn : charts) {
                write(json, drawn);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Drawn drawn) throws IOException {
        var chart = drawn.chart();
        json.writeStartObject();
        json.writeStringField("measure", drawn.line().measure());
        json.writeStringField("area", drawn.line().area());
        json.writeStringField("statistic", drawn.line().statistic());
        json.writeStringField("kind", chart.kind().name());
        json.writeStringField("status", chart.status().name());
        json.writeStringField("reason", chart.reason());
        if (!chart.warnings().isEmpty()) {
            json.writeStringField("warning", String.join("; ", chart.warnings()));
        }
        if (!chart.points().isEmpty()) {
            json.writeStringField("from", chart.points().getFirst().date().toString());
        }
        json.writeArrayFieldStart("values");
        for (var point : chart.points()) {
            number(json, point.value());
        }
        json.writeEndArray();
        groups(json, chart);
        signals(json, chart);
        json.writeEndObject();
    }

    private static void groups(JsonGenerator json, ControlChart chart) throws IOException {
        json.writeArrayFieldStart("groups");
        for (var group : chart.groups()) {
            json.writeStartObject();
            json.writeNumberField("from", group.from());
            json.writeFieldName("mean");
            number(json, group.mean());
            if (group.limited()) {
                limits(json, chart, group);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Lower, near lower, near upper, upper: four numbers, or as many for each point. */
    private static void limits(JsonGenerator json, ControlChart chart, ChartGroup group) throws IOException {
        json.writeArrayFieldStart("limits");
        var to = chart.kind() == ChartKind.XMR ? group.from() + 1 : group.to();
        for (var point : chart.points().subList(group.from(), to)) {
            band(json, point.limits());
        }
        json.writeEndArray();
    }

    private static void band(JsonGenerator json, @Nullable Limits limits) throws IOException {
        if (limits != null) {
            number(json, limits.lower());
            number(json, limits.nearLower());
            number(json, limits.nearUpper());
            number(json, limits.upper());
        }
    }

    /** Only points that have one: place, what it means, and each signal as kind:side. */
    private static void signals(JsonGenerator json, ControlChart chart) throws IOException {
        json.writeArrayFieldStart("signals");
        for (int i = 0; i < chart.points().size(); i++) {
            var point = chart.points().get(i);
            if (!point.signals().isEmpty()) {
                signal(json, i, point);
            }
        }
        json.writeEndArray();
    }

    private static void signal(JsonGenerator json, int place, ChartedPoint point) throws IOException {
        json.writeStartArray();
        json.writeNumber(place);
        json.writeString(point.judgement().name());
        for (var signal : point.signals()) {
            json.writeString(signal.kind() + ":" + signal.side());
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, double number) throws IOException {
        if (!Double.isFinite(number)) {
            json.writeNull();
            return;
        }
        var rounded = BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        json.writeNumber(rounded.toPlainString());
    }
}
