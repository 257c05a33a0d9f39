package uk.answerable.performance.derivation;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import uk.answerable.kernel.test.Graph;
import uk.answerable.performance.derivation.DerivationRow.Figure;

/** Figures a row leaves out and the graph holds: the month before, a table's other rows, the bases behind rates. */
final class StoredFigures {

    private static final Map<String, String> AREAS = Map.ofEntries(
            Map.entry("Warwickshire (force)", "warwickshire"),
            Map.entry("North Warwickshire (policing area)", "warwickshire/north-warwickshire-area"),
            Map.entry("South Warwickshire (policing area)", "warwickshire/south-warwickshire-area"),
            Map.entry("North Warwickshire (district)", "warwickshire/north-warwickshire-district"),
            Map.entry("Nuneaton & Bedworth (district)", "warwickshire/nuneaton-and-bedworth-district"),
            Map.entry("Rugby (district)", "warwickshire/rugby-district"),
            Map.entry("Stratford (district)", "warwickshire/stratford-district"),
            Map.entry("Warwick (district)", "warwickshire/warwick-district"));
    private static final String TOTAL = "total_recorded_crime";
    private static final Pattern AREA =
            Pattern.compile("for (.+ \\((?:district|force)\\)) \\((population|household base)\\)");

    private final Set<String> groups = new TreeSet<>();
    private final Set<String> onHouseholds = new TreeSet<>();
    private final Map<String, Base> bases = new HashMap<>();

    /** What the rates of a table allow its base to be. */
    record Base(String lower, String upper) {}

    /** Which measures stand in the district table, and which of them on households, is read from its rates. */
    StoredFigures() throws IOException {
        for (var row : DerivationRow.reference()) {
            if (row.kind().equals("rate_per_1000")) {
                row.figures().forEach(figure -> {
                    groups.add(figure.measure());
                    if (row.inputs().contains("household base")) {
                        onHouseholds.add(figure.measure());
                    }
                });
            }
        }
    }

    String monthBefore(Figure current) {
        var answer = ask(current.area(), List.of(current.measure()), current.statistic());
        var month = current.start().minusMonths(1).toString().substring(0, 7);
        return answer.getString("data.force.m0.points.find { it.period.label == '" + month + "' }.figure.printed");
    }

    Question groupsOf(String area) {
        var measures = groups.stream().filter(measure -> !measure.equals(TOTAL)).toList();
        var answer = ask(area, measures, "count_district_table");
        var question = new Question("SUM");
        for (int i = 0; i < measures.size(); i++) {
            question.with("", measures.get(i), december(answer, i));
        }
        return question;
    }

    private static String december(JsonPath answer, int place) {
        return answer.getString(
                "data.force.m" + place + ".points.find { it.period.label == '2019-12' }.figure.printed");
    }

    Base baseOf(String area, String measure) {
        var kind = onHouseholds.contains(measure) ? "household base" : "population";
        return bases.computeIfAbsent(area + kind, key -> {
            var answer = given().contentType("application/json")
                    .body(base(area, kind).body())
                    .post("/api/v1/calculators/derivation")
                    .jsonPath();
            return new Base(answer.getString("lower"), answer.getString("upper"));
        });
    }

    /** The question a row about an implied base asks. */
    Question base(String inputs) {
        var found = AREA.matcher(inputs);
        if (!found.find()) {
            throw new IllegalArgumentException(inputs);
        }
        return base(found.group(1), found.group(2));
    }

    private Question base(String area, String kind) {
        var measures = groups.stream()
                .filter(measure -> onHouseholds.contains(measure) == kind.equals("household base"))
                .toList();
        var counts = ask(area, measures, "count_district_table");
        var rates = ask(area, measures, "rate_per_1000");
        var question = new Question("IMPLIED_BASE");
        for (int i = 0; i < measures.size(); i++) {
            var count = december(counts, i);
            var rate = december(rates, i);
            if (count != null && rate != null) {
                question.with("count", measures.get(i), count).with("rate", measures.get(i), rate);
            }
        }
        return question;
    }

    private static JsonPath ask(String area, List<String> measures, String statistic) {
        var fields = new ArrayList<String>();
        for (int i = 0; i < measures.size(); i++) {
            fields.add(
                    "m%d: series(measure: \"%s\", area: \"%s\", statistic: \"%s\", last: 12) { points { period { label } figure { printed } } }"
                            .formatted(i, measures.get(i), AREAS.get(area), statistic));
        }
        return Graph.anonymous().ask("{ force(code: \"warwickshire\") { " + String.join(" ", fields) + " } }");
    }
}
