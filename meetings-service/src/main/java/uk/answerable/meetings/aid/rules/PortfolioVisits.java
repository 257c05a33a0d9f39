package uk.answerable.meetings.aid.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Members' visits to what is theirs (003 PM). A portfolio without a day for its next visit is overdue, like any review
 * whose next day was left blank.
 */
final class PortfolioVisits {

    private PortfolioVisits() {}

    static Stream<Aid> aids(KeptRecords records, List<AidPolicy> policies, LocalDate today) {
        var most = AidPolicy.inForce(policies, "visits", today)
                .map(AidPolicy::months)
                .findFirst();
        return records.ofKind("MEMBER_PORTFOLIO")
                .flatMap(portfolio -> Stream.of(tooRare(portfolio, most), overdue(records, portfolio, today))
                        .flatMap(Optional::stream));
    }

    private static Optional<Aid> tooRare(KeptRecord portfolio, Optional<Integer> most) {
        var planned = portfolio.count("visitsEveryMonths").orElse(0L);
        return most.filter(months -> planned > months)
                .map(months -> new Aid(
                        AidKind.VISITS_TOO_RARE,
                        portfolio.id(),
                        "%s plans a visit every %d months; one at least every %d is wanted"
                                .formatted(portfolio.title(), planned, months)));
    }

    private static Optional<Aid> overdue(KeptRecords records, KeptRecord portfolio, LocalDate today) {
        var last = records.tied(portfolio, "PORTFOLIO_VISIT")
                .flatMap(visit -> visit.day("on").stream())
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder());
        var next = portfolio.day("nextVisit").filter(day -> last.isEmpty() || day.isAfter(last.get()));
        var latest = last.flatMap(day -> portfolio.count("visitsEveryMonths").map(day::plusMonths));
        var seen = last.map(day -> "last visited on " + Aid.day(day)).orElse("not visited yet");
        if (next.isEmpty()) {
            return Optional.of(aid(portfolio, seen + "; no day is set for the next visit, which counts as overdue"));
        }
        if (next.get().isBefore(today)) {
            return Optional.of(aid(portfolio, seen + "; the next visit was due on " + Aid.day(next.get())));
        }
        return latest.filter(day -> day.isBefore(today))
                .map(day -> aid(
                        portfolio,
                        "%s; the next was due by %s and is set for %s"
                                .formatted(seen, Aid.day(day), Aid.day(next.get()))));
    }

    private static Aid aid(KeptRecord portfolio, String says) {
        return new Aid(AidKind.VISIT_OVERDUE, portfolio.id(), "%s: %s".formatted(portfolio.title(), says));
    }
}
