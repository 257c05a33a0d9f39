package uk.answerable.complaints.statistics.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import uk.answerable.complaints.statistics.rules.StatisticFile;
import uk.answerable.complaints.statistics.rules.StatisticList;

/** The statistics of this service, from {@code statistics.csv} and {@code disclosure-policies.csv}. */
@ApplicationScoped
public class ShippedStatistics {

    @Produces
    @Singleton
    public static StatisticList read() {
        try (var statistics = file("/statistics.csv");
                var policies = file("/disclosure-policies.csv")) {
            return new StatisticList(StatisticFile.statistics(statistics), StatisticFile.policies(policies));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader file(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(ShippedStatistics.class.getResourceAsStream(name), name), UTF_8);
    }
}
