package uk.answerable.meetings.quarterly.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.quarterly.rules.GivenAnswer;
import uk.answerable.meetings.quarterly.rules.TextAsk;
import uk.answerable.meetings.scrutiny.rules.AnswerKind;
import uk.answerable.meetings.scrutiny.store.ClaimPositionRow;
import uk.answerable.meetings.scrutiny.store.DisputedClaimRow;
import uk.answerable.meetings.scrutiny.store.UnansweredAskRow;

/** What a publication says besides its numbers: both positions of what is disputed, and the asks set aside. */
final class PublicSides {

    private PublicSides() {}

    static List<Object> of(QuarterlyWork work, UUID report) {
        var rows = new ArrayList<Object>();
        var disputed = work.scrutiny().answers().stream()
                .filter(one -> one.stands() && one.text().kind() == AnswerKind.DISPUTED)
                .toList();
        for (int i = 0; i < disputed.size(); i++) {
            dispute(work, disputed.get(i), report, i, rows);
        }
        var aside = work.scrutiny().asks().stream()
                .filter(ask -> ask.setAside() != null)
                .toList();
        for (int i = 0; i < aside.size(); i++) {
            rows.add(ask(aside.get(i), report, i));
        }
        return rows;
    }

    /** Where either side is withheld, what answers it is too. */
    private static void dispute(QuarterlyWork work, GivenAnswer answer, UUID report, int position, List<Object> rows) {
        var asked = work.scrutiny().request(answer.number()).orElseThrow();
        var claim = new DisputedClaimRow();
        claim.id = Ids.next();
        claim.reportId = report;
        claim.position = position;
        claim.subject = asked.text().topic();
        rows.add(claim);
        var withheld = Optional.ofNullable(asked.withheld()).or(() -> Optional.ofNullable(answer.withheld()));
        var held = Optional.ofNullable(answer.held()).orElse(asked.text().wording());
        rows.add(side(claim, 0, work.row().author, QuarterlyPublishing.open(held, withheld.orElse(null))));
        rows.add(side(
                claim,
                1,
                Optional.ofNullable(work.row().respondent).orElseThrow(),
                QuarterlyPublishing.open(answer.text().text(), withheld.orElse(null))));
    }

    private static ClaimPositionRow side(DisputedClaimRow claim, int position, String office, String held) {
        var row = new ClaimPositionRow();
        row.id = Ids.next();
        row.claimId = claim.id;
        row.position = position;
        row.office = office;
        row.held = held;
        return row;
    }

    private static UnansweredAskRow ask(TextAsk ask, UUID report, int position) {
        var row = new UnansweredAskRow();
        row.id = Ids.next();
        row.reportId = report;
        row.position = position;
        row.topic = ask.place();
        row.gist = "%s (set aside: %s)".formatted(ask.text(), ask.setAside());
        return row;
    }
}
