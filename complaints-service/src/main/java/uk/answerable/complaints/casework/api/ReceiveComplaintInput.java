package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.person.api.ComplainantInput;
import uk.answerable.complaints.person.api.PersonServingInput;

/**
 * A complaint that came in; nothing is decided yet.
 *
 * @param force police force area it concerns
 * @param receivedOn day the appropriate authority received it
 * @param madeOn day it was made, when that was another day
 * @param chiefOfficersOwnConduct whether it is about what the chief officer did in person
 * @param linkedTo an earlier case about the same matter
 * @param allegations as far as known
 * @param complainants as far as known
 * @param personsServing who is complained against, as far as known
 * @param statement what the complainant wrote
 */
@Input("ReceiveComplaintInput")
public record ReceiveComplaintInput(
        @NonNull String force,
        @NonNull LocalDate receivedOn,
        @Nullable LocalDate madeOn,
        @Nullable Boolean chiefOfficersOwnConduct,
        @Id @Nullable String linkedTo,
        @Nullable List<AllegationInput> allegations,
        @Nullable List<ComplainantInput> complainants,
        @Nullable List<PersonServingInput> personsServing,
        @Nullable String statement) {}
