package uk.answerable.meetings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What feeds and open data answer to what there is not. */
@QuarkusTest
@MeetingsParts
class FeedsRefusedIT {

    private static final String PANEL = "/api/v1/bodies/warwickshire-pcp/";
    private static final String OPARL = "/api/v1/oparl";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/bodies/no-such/calendar.ics",
                "/api/v1/bodies/no-such/feed.atom",
                "/api/v1/bodies/no-such/open-data/meetings.csv",
                "/api/v1/oparl/bodies/no-such",
                "/api/v1/oparl/meetings/no-such",
                "/api/v1/oparl/papers/01890000-0000-7000-8000-000000000000"
            })
    void whatThereIsNotIsNotFound(String path) {
        assertThat(given().get(path).jsonPath().getString("code")).isEqualTo("NOT_FOUND");
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThat(given().get(PANEL + "open-data/people.csv").jsonPath().getString("code"))
                .isEqualTo("UNKNOWN_CODE");
        var list = OPARL + "/bodies/cheshire/meetings";
        assertThat(given().get(list + "?limit=101").jsonPath().getString("code"))
                .isEqualTo("FIRST_OUT_OF_RANGE");
        assertThat(given().get(list + "?after=bm8").jsonPath().getString("code"))
                .isEqualTo("INVALID_CURSOR");
        assertThat(given().get(list + "?modified_since=yesterday").jsonPath().getString("code"))
                .isEqualTo("INVALID_INPUT");
    }
}
