package uk.answerable.meetings.quarterly.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import uk.answerable.meetings.scrutiny.rules.AnswerKind;
import uk.answerable.meetings.scrutiny.rules.RequestStatus;

/**
 * How far the scrutiny of a quarter has come: every version of it.
 *
 * @param versions what left the hands of who wrote it
 * @param requests of all versions of the report
 * @param asks found in its text
 * @param answers of all versions of the response
 * @param changed whether something is not published yet
 */
public record QuarterlyScrutiny(
        List<ScrutinyVersion> versions,
        List<NumberedRequest> requests,
        List<TextAsk> asks,
        List<GivenAnswer> answers,
        boolean changed) {

    public static final QuarterlyScrutiny NEW = new QuarterlyScrutiny(List.of(), List.of(), List.of(), List.of(), true);

    public QuarterlyScrutiny {
        versions = List.copyOf(versions);
        requests = List.copyOf(requests);
        asks = List.copyOf(asks);
        answers = List.copyOf(answers);
    }

    /** Of one side; 0 before the first. */
    public int version(ScrutinySide side) {
        return (int) versions.stream().filter(version -> version.side() == side).count();
    }

    public ScrutinyStage stage() {
        if (version(ScrutinySide.PUBLICATION) > 0) {
            return ScrutinyStage.PUBLISHED;
        }
        if (version(ScrutinySide.RESPONSE) > 0) {
            return ScrutinyStage.ANSWERED;
        }
        return version(ScrutinySide.REPORT) > 0 ? ScrutinyStage.SENT : ScrutinyStage.DRAFT;
    }

    /** As they stand, in order. */
    public List<NumberedRequest> standing() {
        return requests.stream()
                .filter(NumberedRequest::stands)
                .sorted(Comparator.comparingInt(NumberedRequest::number))
                .toList();
    }

    public Optional<NumberedRequest> request(int number) {
        return requests.stream()
                .filter(one -> one.stands() && one.number() == number)
                .findFirst();
    }

    /** The one that stands, drafted or given. */
    public Optional<GivenAnswer> answer(int number) {
        return answers.stream()
                .filter(one -> one.stands() && one.number() == number)
                .findFirst();
    }

    /** Whether the number was met, by what was given. */
    public RequestStatus status(int number) {
        var given = answer(number).filter(one -> one.givenOn() != null).map(GivenAnswer::text);
        if (given.isEmpty()) {
            return stage() == ScrutinyStage.DRAFT || stage() == ScrutinyStage.SENT
                    ? RequestStatus.ASKED
                    : RequestStatus.UNANSWERED;
        }
        if (given.get().kind() == AnswerKind.DISPUTED) {
            return RequestStatus.DISPUTED;
        }
        return given.get().partly() ? RequestStatus.PARTLY_ANSWERED : RequestStatus.ANSWERED;
    }

    QuarterlyScrutiny with(ScrutinyVersion next) {
        var more = new ArrayList<>(versions);
        more.add(next);
        return new QuarterlyScrutiny(more, requests, asks, answers, next.side() != ScrutinySide.PUBLICATION);
    }

    QuarterlyScrutiny withRequests(List<NumberedRequest> others) {
        return new QuarterlyScrutiny(versions, others, asks, answers, true);
    }

    QuarterlyScrutiny withAsks(List<TextAsk> others) {
        return new QuarterlyScrutiny(versions, requests, others, answers, true);
    }

    QuarterlyScrutiny withAnswers(List<GivenAnswer> others) {
        return new QuarterlyScrutiny(versions, requests, asks, others, true);
    }

    static <T> List<T> plus(List<T> some, T more) {
        var all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    static <T> List<T> change(List<T> some, Predicate<T> which, UnaryOperator<T> change) {
        return some.stream()
                .map(one -> which.test(one) ? change.apply(one) : one)
                .toList();
    }
}
