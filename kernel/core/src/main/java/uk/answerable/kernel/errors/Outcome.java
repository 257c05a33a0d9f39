package uk.answerable.kernel.errors;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The result of a command: done, or refused with reasons. A refusal is an answer, not an exception.
 *
 * @param <T> what is returned when it was done
 */
public sealed interface Outcome<T> {

    /** It was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It was refused, for at least one reason; nothing was written. */
    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
        public Refused {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
            reasons = List.copyOf(reasons);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal reason) {
        return new Refused<>(List.of(reason));
    }

    static <T> Outcome<T> refused(List<Refusal> reasons) {
        return new Refused<>(reasons);
    }

    /** Goes on with the value when done; a refusal stays as it is. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var reasons) -> new Refused<>(reasons);
        };
    }

    /** Both values put together, or every reason of either: a form is told all that is wrong with it at once. */
    default <U, R> Outcome<R> and(Outcome<U> other, BiFunction<? super T, ? super U, ? extends R> together) {
        return switch (this) {
            case Done<T>(var value) -> other.map(second -> together.apply(value, second));
            case Refused<T>(var reasons) ->
                new Refused<>(
                        other instanceof Refused<U>(var more)
                                ? Stream.concat(reasons.stream(), more.stream()).toList()
                                : reasons);
        };
    }

    /** Maps the value when done. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return then(value -> new Done<>(change.apply(value)));
    }

    /** The value, or a {@link RefusedException} with the reasons: for edges that answer by exception. */
    default T orThrow() {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Refused<T>(var reasons) -> throw new RefusedException(reasons);
        };
    }
}
