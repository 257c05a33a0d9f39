package uk.answerable.complaints.person.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import uk.answerable.complaints.person.rules.Detail;
import uk.answerable.complaints.person.rules.PersonalDetails;

/** Where the details of a person lie in their case's vault. */
final class PersonTexts {

    private PersonTexts() {}

    static String place(int number, Detail detail) {
        return "person/%d/%s".formatted(number, detail.field());
    }

    /** The details by place. */
    static Map<String, String> of(int number, PersonalDetails details) {
        var texts = new HashMap<String, String>();
        details.known()
                .forEach(detail -> details.get(detail).ifPresent(text -> texts.put(place(number, detail), text)));
        return texts;
    }

    /** The details among a case's texts. */
    static PersonalDetails read(int number, Map<String, String> texts) {
        var details = new EnumMap<Detail, String>(Detail.class);
        for (var detail : Detail.values()) {
            var text = texts.get(place(number, detail));
            if (text != null) {
                details.put(detail, text);
            }
        }
        return PersonalDetails.kept(details);
    }
}
