package uk.answerable.performance.dictionary.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.answerable.performance.area.rules.TableOrder;
import uk.answerable.performance.measure.rules.MeasureChange;
import uk.answerable.performance.measure.rules.SystemChange;
import uk.answerable.performance.peer.rules.PeerPolicy;
import uk.answerable.performance.reading.rules.CalendarPeriod;
import uk.answerable.performance.reading.rules.CountingRule;
import uk.answerable.performance.reading.rules.ReadingPolicy;
import uk.answerable.performance.reading.rules.RecencyRule;
import uk.answerable.performance.survey.rules.AskedIn;

/** Reviewed registers of how figures are read: policies, orders of printed tables, changes of systems, surveys. */
public record Registers(
        List<ReadingPolicy> policies,
        List<RecencyRule> recency,
        List<CountingRule> counting,
        List<CalendarPeriod> calendar,
        List<TableOrder> orders,
        List<SystemChange> systems,
        List<AskedIn> surveys,
        List<PeerPolicy> peerPolicies) {

    public Registers {
        policies = List.copyOf(policies);
        recency = List.copyOf(recency);
        counting = List.copyOf(counting);
        calendar = List.copyOf(calendar);
        orders = List.copyOf(orders);
        systems = List.copyOf(systems);
        surveys = List.copyOf(surveys);
        peerPolicies = List.copyOf(peerPolicies);
    }

    public ReadingPolicy policy(LocalDate day) {
        return ReadingPolicy.on(policies, day);
    }

    public Optional<RecencyRule> recency(String measure) {
        return recency.stream().filter(rule -> rule.measure().equals(measure)).findFirst();
    }

    /** What must be said with figures of a measure, force and day. */
    public List<CountingRule> counting(String measure, String force, LocalDate day) {
        return counting.stream().filter(rule -> rule.isOf(measure, force, day)).toList();
    }

    /** Days that move figures of a force, and of all. */
    public List<CalendarPeriod> calendar(String force) {
        return calendar.stream().filter(one -> one.isOfForce(force)).toList();
    }

    /** The order of a table of a force, where a source prints one. */
    public Optional<TableOrder> order(String force, String table) {
        return orders.stream()
                .filter(order -> order.force().equals(force) && order.table().equals(table))
                .findFirst();
    }

    public List<TableOrder> orders(String force) {
        return orders.stream().filter(order -> order.force().equals(force)).toList();
    }

    public List<SystemChange> systems(String force) {
        return systems.stream().filter(change -> change.force().equals(force)).toList();
    }

    public Optional<AskedIn> askedIn(String measure) {
        return surveys.stream().filter(asked -> asked.measure().equals(measure)).findFirst();
    }

    /** Why figures of two measures are not compared: answers of two surveys are to different questions. */
    public Optional<String> apart(String measure, String other) {
        return askedIn(measure).flatMap(one -> askedIn(other).flatMap(one::apartFrom));
    }

    Stream<MeasureChange> changes() {
        return systems.stream().flatMap(SystemChange::changes);
    }
}
