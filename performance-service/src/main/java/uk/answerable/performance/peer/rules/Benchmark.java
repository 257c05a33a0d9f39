package uk.answerable.performance.peer.rules;

import java.time.LocalDate;
import uk.answerable.performance.observation.rules.Value;

/**
 * A figure of a force nobody names, for no period anybody states (FEATURES B6 221). It stands beside a figure and is
 * never one of a series: no average, no place in an order, no movement is made of it.
 *
 * @param force whose office compares itself
 * @param label of the unnamed force
 * @param knownOn day it became known, all that is known of when it is of
 */
public record Benchmark(
        String code,
        String force,
        String measure,
        String statistic,
        String label,
        Value value,
        LocalDate knownOn,
        String source,
        boolean published) {}
