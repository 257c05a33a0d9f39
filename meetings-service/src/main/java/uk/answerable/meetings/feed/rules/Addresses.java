package uk.answerable.meetings.feed.rules;

/**
 * Where the public finds what a feed tells of.
 *
 * @param base of this service as the public reaches it, without a slash at its end
 */
public record Addresses(String base) {

    public Addresses {
        base = base.replaceAll("/+$", "");
    }

    /** A meeting's agenda, minutes and actions to read or to take away. */
    public String meeting(String reference) {
        return base + "/api/v1/exports/meetings/" + reference;
    }

    public String feed(String body) {
        return base + "/api/v1/bodies/" + body + "/feed.atom";
    }

    /** An object, or a list, of the OParl interface. */
    public String oparl(String path) {
        return base + "/api/v1/oparl" + path;
    }
}
