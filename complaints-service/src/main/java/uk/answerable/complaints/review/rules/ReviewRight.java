package uk.answerable.complaints.review.rules;

import uk.answerable.complaints.allegation.rules.Schedule3Ground;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Handling;
import uk.answerable.complaints.casework.rules.Stage;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.complaints.policy.rules.Regime;

/** Whether the complainant may have the outcome reviewed, by whom and why that body. */
public sealed interface ReviewRight {

    /** In words for a letter and for the caller. */
    String reason();

    /** There is one. */
    record To(ReviewBody body, String reason) implements ReviewRight {}

    /** There is none. */
    record None(String reason) implements ReviewRight {}

    /**
     * Decides for a case (Police Reform Act 2002 Sch 3 paras 6A, 25 and 30; SI 2020/2 reg 32).
     *
     * @param complaint as it stands
     */
    static ReviewRight of(ComplaintCase complaint) {
        if (complaint.identity().regime() == Regime.REGIME_2012) {
            return new None("complaints made before 1 February 2020 have appeals, not reviews");
        }
        return switch (complaint.stage()) {
            case Stage.Finalised(Stage.OutsideSchedule3 outside) ->
                new None("the complaint was handled outside Schedule 3");
            case Stage.Finalised(Stage.Handled(var handling)) -> afterHandling(complaint, handling);
            default -> new None("the complaint is not finalised with an outcome");
        };
    }

    private static ReviewRight afterHandling(ComplaintCase complaint, Handling handling) {
        return handling.chosenByDirectorGeneral()
                ? new None("the investigation was directed or carried out by the Director General")
                : body(complaint);
    }

    private static To body(ComplaintCase complaint) {
        var allegations = complaint.allegations();
        if (complaint.identity().authority() == AppropriateAuthority.LOCAL_POLICING_BODY) {
            return independent("the local policing body itself was the appropriate authority");
        }
        if (complaint.course().last(Step.Referred.class).isPresent()) {
            return independent("the complaint was referred to it");
        }
        if (allegations.mustBeReferred()) {
            return independent("the complaint must be referred to it");
        }
        var grounds = allegations.grounds();
        if (grounds.contains(Schedule3Ground.CRIMINAL_OR_DISCIPLINARY)) {
            return independent("the conduct, if proved, might be criminal or justify disciplinary proceedings");
        }
        if (grounds.contains(Schedule3Ground.ARTICLE_2_OR_3)) {
            return independent("the rights to life or against inhuman treatment might have been infringed");
        }
        return new To(ReviewBody.LOCAL_POLICING_BODY, "nothing in the complaint makes it the independent office's");
    }

    private static To independent(String reason) {
        return new To(ReviewBody.INDEPENDENT_OFFICE, reason);
    }
}
