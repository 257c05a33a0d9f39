package uk.answerable.complaints.person.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.person.rules.Detail;
import uk.answerable.complaints.person.rules.NamedPerson;
import uk.answerable.complaints.person.rules.Part;
import uk.answerable.complaints.person.rules.PersonalDetails;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;

/** People from what callers send. */
public final class PersonForm {

    private PersonForm() {}

    /** Somebody who complains. */
    public static Outcome<NamedPerson> of(ComplainantInput input, String path, LocalDate today) {
        var given = texts(input.name(), input.email(), input.telephone(), input.address());
        given.put(Detail.BORN_ON, text(input.bornOn()));
        return named(new Part.Complainant(input.standing()), given, path, today);
    }

    static Outcome<NamedPerson> of(AddRepresentativeInput input, LocalDate today) {
        return named(
                new Part.Representative(input.actsFor(), input.consentOn()),
                texts(input.name(), input.email(), input.telephone(), input.address()),
                "input",
                today);
    }

    static Outcome<NamedPerson> of(PersonServingInput input, String path, LocalDate today) {
        var given = texts(input.name(), null, null, null);
        given.put(Detail.RANK, input.rank());
        given.put(Detail.SERVICE_NUMBER, input.serviceNumber());
        return named(new Part.PersonServing(input.servingAs()), given, path, today);
    }

    /** All that is known of a person from now on. */
    static Map<Detail, @Nullable String> of(CorrectPersonInput input) {
        var given = texts(input.name(), input.email(), input.telephone(), input.address());
        given.put(Detail.BORN_ON, text(input.bornOn()));
        given.put(Detail.RANK, input.rank());
        given.put(Detail.SERVICE_NUMBER, input.serviceNumber());
        return given;
    }

    /** The people a complaint names when it comes in, complainants first; every slip is told at once. */
    public static Outcome<List<NamedPerson>> of(
            List<ComplainantInput> complainants, List<PersonServingInput> serving, LocalDate today) {
        var named = new ArrayList<Outcome<NamedPerson>>();
        for (int i = 0; i < complainants.size(); i++) {
            named.add(of(complainants.get(i), "input.complainants[%d]".formatted(i), today));
        }
        for (int i = 0; i < serving.size(); i++) {
            named.add(of(serving.get(i), "input.personsServing[%d]".formatted(i), today));
        }
        var people = new ArrayList<NamedPerson>();
        var wrong = new ArrayList<Refusal>();
        named.forEach(one -> {
            switch (one) {
                case Outcome.Done<NamedPerson>(var person) -> people.add(person);
                case Outcome.Refused<NamedPerson>(var reasons) -> wrong.addAll(reasons);
            }
        });
        return wrong.isEmpty() ? Outcome.done(List.copyOf(people)) : Outcome.refused(wrong);
    }

    private static Outcome<NamedPerson> named(
            Part part, Map<Detail, @Nullable String> given, String path, LocalDate today) {
        return PersonalDetails.of(given, part.name(), path, today).map(details -> new NamedPerson(part, details));
    }

    private static Map<Detail, @Nullable String> texts(
            @Nullable String name, @Nullable String email, @Nullable String telephone, @Nullable String address) {
        var texts = new EnumMap<Detail, @Nullable String>(Detail.class);
        texts.put(Detail.NAME, name);
        texts.put(Detail.EMAIL, email);
        texts.put(Detail.TELEPHONE, telephone);
        texts.put(Detail.ADDRESS, address);
        return texts;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
