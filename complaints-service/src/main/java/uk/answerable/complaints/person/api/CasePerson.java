package uk.answerable.complaints.person.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.person.rules.ComplainantStanding;
import uk.answerable.complaints.person.rules.Detail;
import uk.answerable.complaints.person.rules.Part;
import uk.answerable.complaints.person.rules.PartName;
import uk.answerable.complaints.person.rules.Person;
import uk.answerable.complaints.person.rules.ServingAs;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;

/** A person of a case as the graph shows them. All but the number can be denied. */
@Description("A person of a complaint: who complains, who acts for them, who is complained against.")
public record CasePerson(
        @NonNull Integer number,
        @Nullable PartName part,

        @Nullable @Description("Why a complainant may complain.")
        ComplainantStanding standing,

        @Nullable @Description("As what a person complained against serves with the police.")
        ServingAs servingAs,

        @Nullable @Description("Number of the complainant a representative acts for.")
        Integer actsFor,

        @Nullable @Description("The day of the written consent to be acted for.")
        LocalDate consentOn,

        @Nullable String name,
        @Nullable LocalDate bornOn,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String address,
        @Nullable String rank,
        @Nullable String serviceNumber,
        @Ignore Place accessPlace)
        implements Guarded {

    static CasePerson of(Person person, Place place) {
        var details = person.details();
        var complainant = person.part() instanceof Part.Complainant as ? as : null;
        var serving = person.part() instanceof Part.PersonServing as ? as : null;
        var representative = person.part() instanceof Part.Representative as ? as : null;
        return new CasePerson(
                person.number(),
                person.part().name(),
                complainant == null ? null : complainant.standing(),
                serving == null ? null : serving.servingAs(),
                representative == null ? null : representative.actsFor(),
                representative == null ? null : representative.consentOn(),
                details.get(Detail.NAME).orElse(null),
                details.get(Detail.BORN_ON).map(LocalDate::parse).orElse(null),
                details.get(Detail.EMAIL).orElse(null),
                details.get(Detail.TELEPHONE).orElse(null),
                details.get(Detail.ADDRESS).orElse(null),
                details.get(Detail.RANK).orElse(null),
                details.get(Detail.SERVICE_NUMBER).orElse(null),
                place);
    }
}
