package uk.answerable.meetings.pack.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For whom a pack is. Page numbers are the same in all three. */
public enum PackAudience {
    /** What anybody may read, with a page in the place of what is restricted. */
    PUBLIC("Public pack"),
    /** What is restricted, numbered on from the public pack. */
    MEMBERS("Members' pack"),
    /** The one and then the other. */
    FULL("Full pack");

    private final String words;

    PackAudience(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PackAudience> of(String code) {
        return Arrays.stream(values())
                .filter(audience -> audience.code().equals(code))
                .findFirst();
    }
}
