package uk.answerable.performance.derivation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.performance.WithReferenceData;

/**
 * Every derived figure that the documents state, made again through the API: those that agree to the digit, those that
 * do not refused. Another file of the same form is named by {@code -Dderivations.file=}.
 */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class DerivationsIT {

    private static final Logger LOG = Logger.getLogger(DerivationsIT.class);

    /** One row and what the calculator said of it. */
    private record Answered(DerivationRow row, Optional<JsonPath> answer) {

        boolean agrees() {
            return answer.map(found -> Boolean.TRUE.equals(found.<Boolean>get("agrees")))
                    .orElse(false);
        }

        /** Where the calculator prints a number, it is the one the reviewers of the file got. */
        boolean printsTheSame() {
            var amount = answer.map(found -> found.get("amount"));
            if (amount.isEmpty() || row.decimals() == null || row.kind().equals("ci_halfwidth")) {
                return true;
            }
            var printed = answer.orElseThrow().getString("printed").replaceFirst("^\\+", "");
            return row.recomputed().replaceAll("[^\\d.].*$", "").isEmpty()
                    || row.recomputed().startsWith(printed);
        }

        String told() {
            return "%s %s: %s, stated %s, reviewers %s, calculator %s"
                    .formatted(
                            row.id(),
                            row.kind(),
                            row.inputs(),
                            row.expected(),
                            row.recomputed(),
                            answer.map(JsonPath::prettify).orElse("was not asked: the row holds no figures"));
        }
    }

    @Test
    void whatAgreesIsReproducedToTheDigit() throws IOException {
        var rows = answered("yes");

        var missed = rows.stream()
                .filter(row -> !row.agrees() || !row.printsTheSame())
                .toList();
        report("agrees = yes", rows, missed);
        assertThat(missed).extracting(Answered::told).isEmpty();
        assertThat(rows).isNotEmpty();
    }

    @Test
    void whatDoesNotAgreeIsSaidNotTo() throws IOException {
        var rows = answered("no");

        var asked = rows.stream().filter(row -> row.answer().isPresent()).toList();
        var wronglyAgreed = asked.stream().filter(Answered::agrees).toList();
        report("agrees = no, refused", asked, wronglyAgreed);
        rows.stream()
                .filter(row -> row.answer().isEmpty())
                .forEach(row -> LOG.infof(
                        "not asked, holds no figures: %s %s",
                        row.row().id(), row.row().inputs()));
        assertThat(wronglyAgreed).extracting(Answered::told).isEmpty();
        assertThat(asked).isNotEmpty();
    }

    /** Figures the documents leave to the reader: implied counts and bases, rates of n of N. */
    @Test
    void whatNobodyStatesIsComputedAsTheReviewersDid() throws IOException {
        var rows = answered("n/a").stream()
                .filter(row -> row.answer().isPresent())
                .filter(row -> !row.row().recomputed().isBlank())
                .toList();

        var missed = rows.stream()
                .filter(row -> !row.row()
                        .recomputed()
                        .replace("GBP ", "")
                        .replaceFirst("^(\\d+), (\\d+)$", "$1 to $2")
                        .startsWith(row.answer().orElseThrow().getString("printed")))
                .toList();
        report("agrees = n/a, same as recomputed", rows, missed);
        assertThat(missed).extracting(Answered::told).isEmpty();
    }

    private static List<Answered> answered(String agreement) throws IOException {
        var reader = new RowReader(new StoredFigures());
        var answered = new ArrayList<Answered>();
        for (var row : DerivationRow.all()) {
            if (row.says(agreement)) {
                answered.add(new Answered(row, reader.read(row).map(DerivationsIT::ask)));
            }
        }
        return answered;
    }

    private static JsonPath ask(Question question) {
        return given().contentType("application/json")
                .body(question.body())
                .post("/api/v1/calculators/derivation")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void report(String what, List<Answered> rows, List<Answered> missed) {
        LOG.infof("derivations, %s: %d of %d", what, rows.size() - missed.size(), rows.size());
        missed.forEach(row -> LOG.info(row.told()));
    }
}
