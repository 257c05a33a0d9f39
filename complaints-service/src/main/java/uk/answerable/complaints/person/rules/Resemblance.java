package uk.answerable.complaints.person.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import uk.answerable.kernel.vault.BlindIndex;

/** By what two complainants may be one person. A name alone is not enough. */
public enum Resemblance {
    NAME_AND_BIRTH_DATE(BlindIndex.Form.NAME) {
        @Override
        Optional<String> value(PersonalDetails details) {
            return details.get(Detail.NAME)
                    .flatMap(name -> details.get(Detail.BORN_ON).map(bornOn -> name + " " + bornOn));
        }
    },
    EMAIL(BlindIndex.Form.EMAIL) {
        @Override
        Optional<String> value(PersonalDetails details) {
            return details.get(Detail.EMAIL);
        }
    },
    TELEPHONE(BlindIndex.Form.TELEPHONE) {
        @Override
        Optional<String> value(PersonalDetails details) {
            return details.get(Detail.TELEPHONE);
        }
    };

    private final BlindIndex.Form form;

    Resemblance(BlindIndex.Form form) {
        this.form = form;
    }

    abstract Optional<String> value(PersonalDetails details);

    /** What stands in the index for a complainant; empty for everybody else. */
    public static Map<Resemblance, String> marks(Part part, PersonalDetails details, BlindIndex index) {
        var marks = new EnumMap<Resemblance, String>(Resemblance.class);
        if (part instanceof Part.Complainant) {
            for (var resemblance : values()) {
                resemblance
                        .value(details)
                        .ifPresent(value -> marks.put(resemblance, index.of(resemblance.form, value)));
            }
        }
        return marks;
    }
}
