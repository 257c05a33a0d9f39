package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.Handling;
import uk.answerable.complaints.casework.rules.RecordingReason;
import uk.answerable.complaints.person.api.ComplainantInput;
import uk.answerable.complaints.person.api.PersonServingInput;

/**
 * A complaint that came in and is recorded already, as a force's own system tells it.
 *
 * @param force police force area it concerns
 * @param receivedOn day the appropriate authority received it
 * @param recordedOn day it was recorded under Schedule 3
 * @param madeOn day it was made, when that was another day
 * @param reason why it was recorded; wanted for complaints made since 1 February 2020
 * @param handling how it is handled, when that was decided on the day it was recorded
 * @param chiefOfficersOwnConduct whether it is about what the chief officer did in person
 * @param linkedTo an earlier case about the same matter
 * @param allegations as far as known
 * @param complainants as far as known
 * @param personsServing who is complained against, as far as known
 * @param statement what the complainant wrote
 */
@Input("RecordComplaintInput")
public record RecordComplaintInput(
        @NonNull String force,
        @NonNull LocalDate receivedOn,
        @NonNull LocalDate recordedOn,
        @Nullable LocalDate madeOn,
        @Nullable RecordingReason reason,
        @Nullable Handling handling,
        @Nullable Boolean chiefOfficersOwnConduct,
        @Id @Nullable String linkedTo,
        @Nullable List<AllegationInput> allegations,
        @Nullable List<ComplainantInput> complainants,
        @Nullable List<PersonServingInput> personsServing,
        @Nullable String statement) {}
