package uk.answerable.complaints.letter.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.answerable.complaints.allegation.rules.AllegationAction;
import uk.answerable.complaints.allegation.rules.AllegationDecision;
import uk.answerable.complaints.casework.rules.Handling;

/** Codes and days as a letter says them. */
final class LetterWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private LetterWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** What somebody wrote, by paragraph. */
    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static String of(Handling handling) {
        return switch (handling) {
            case OTHERWISE_THAN_BY_INVESTIGATION -> "was handled without an investigation";
            case NO_FURTHER_ACTION -> "was considered, and no further action was taken";
            case LOCAL_INVESTIGATION -> "was investigated by the authority itself";
            case DIRECTED_INVESTIGATION -> "was investigated under the direction of the independent office";
            case INDEPENDENT_INVESTIGATION -> "was investigated by the independent office";
            case LOCAL_RESOLUTION -> "was dealt with by local resolution";
            case DISAPPLIED -> "was not taken further, as the regulations allow";
        };
    }

    static String of(AllegationDecision decision) {
        return switch (decision) {
            case SERVICE_ACCEPTABLE -> "the service provided was acceptable";
            case SERVICE_NOT_ACCEPTABLE -> "the service provided was not acceptable";
            case NOT_ABLE_TO_DETERMINE -> "we have not been able to determine whether the service was acceptable";
            case CASE_TO_ANSWER -> "there is a case to answer";
            case NO_CASE_TO_ANSWER -> "there is no case to answer";
            case RESOLVED -> "resolved";
            case NOT_RESOLVED -> "not resolved";
            case UPHELD -> "upheld";
            case NOT_UPHELD -> "not upheld";
            case LOCALLY_RESOLVED -> "resolved locally";
        };
    }

    static String of(AllegationAction action) {
        return switch (action) {
            case EXPLANATION -> "an explanation";
            case APOLOGY -> "an apology";
            case LEARNING_FROM_REFLECTION -> "learning from reflection";
            case REFLECTIVE_PRACTICE_REVIEW -> "a review of reflective practice";
            case POLICY_REVIEW -> "a review of policy";
            case RETURN_OF_PROPERTY -> "return of property";
            case DEBRIEF -> "a debrief";
            case MISCONDUCT_PROCEEDINGS -> "misconduct proceedings";
            case NO_FURTHER_ACTION -> "no further action";
        };
    }
}
