package uk.answerable.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    private static Throwable refused(String state) {
        return new IllegalStateException(new PgException("refused", "ERROR", state, "of a row"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23503", "22P02", "42703", "P0001"})
    void whatTheDatabaseRefusesIsRefusedNextTimeToo(String state) {
        assertThat(Outage.isPassing(refused(state))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void aCollisionPassesThoughNobodyIsAway(String state) {
        assertThat(Outage.isPassing(refused(state))).isTrue();
        assertThat(Outage.isAway(refused(state))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53300"})
    void aServerThatGoesOrIsFullIsAway(String state) {
        assertThat(Outage.isAway(refused(state))).isTrue();
        assertThat(Outage.isPassing(refused(state))).isTrue();
    }

    @Test
    void soIsOneThatCannotBeReached() {
        assertThat(Outage.isAway(new IllegalStateException(new ConnectException("refused"))))
                .isTrue();
        assertThat(Outage.isAway(new VertxException("Connection closed"))).isTrue();
        assertThat(Outage.isAway(new IllegalArgumentException("not a date"))).isFalse();
    }
}
