package uk.answerable.performance.peer.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.observation.rules.Reading;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueReader;

/** A figure of an unnamed force that an office was given to compare itself with. */
public record NewBenchmark(
        String force,
        String measure,
        String statistic,
        String label,
        String printed,
        LocalDate knownOn,
        String source,
        boolean published) {

    /** The benchmark, or everything that is wrong with it. */
    public Outcome<Benchmark> check(String code, Dictionary dictionary, LocalDate today) {
        var wrong = new ArrayList<Refusal>();
        if (knownOn.isAfter(today)) {
            wrong.add(Refusal.ofField(
                    ProblemCode.DATE_IN_FUTURE, "input.knownOn", "nothing is known yet that becomes known later"));
        }
        NewPeerGroup.text("label", label, wrong);
        NewPeerGroup.text("source", source, wrong);
        if (dictionary.forces().stream()
                .anyMatch(one ->
                        one.name().equalsIgnoreCase(label.strip()) || one.code().equalsIgnoreCase(label.strip()))) {
            wrong.add(NewPeerGroup.refused(
                    "label", "this force has a name: its figures are published by itself, for a period"));
        }
        var value = value(dictionary, wrong);
        return value.filter(read -> wrong.isEmpty())
                .<Outcome<Benchmark>>map(read -> Outcome.done(new Benchmark(
                        code, force, measure, statistic, label.strip(), read, knownOn, source.strip(), published)))
                .orElseGet(() -> Outcome.refused(List.copyOf(wrong)));
    }

    private Optional<Value> value(Dictionary dictionary, List<Refusal> wrong) {
        var of = dictionary.measure(measure);
        var what = dictionary.statistic(statistic);
        if (of.isEmpty()) {
            wrong.add(unknown("measure", "no measure of the dictionary has this code"));
        }
        if (what.isEmpty()) {
            wrong.add(unknown("statistic", "no statistic of the dictionary has this code"));
        }
        return of.flatMap(known -> what.flatMap(kind -> switch (ValueReader.read(printed, kind.kind(), known.unit())) {
            case Reading.Unreadable(var reason) -> {
                wrong.add(NewPeerGroup.refused("printed", reason));
                yield Optional.empty();
            }
            case Reading.Read(var read, var notes) when read.number() != null -> Optional.of(read);
            case Reading.Read words -> {
                wrong.add(NewPeerGroup.refused("printed", "a word is not compared: give a number"));
                yield Optional.empty();
            }
        }));
    }

    private static Refusal unknown(String field, String why) {
        return Refusal.ofField(ProblemCode.UNKNOWN_CODE, "input." + field, why);
    }
}
