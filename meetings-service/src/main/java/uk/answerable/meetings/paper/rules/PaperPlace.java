package uk.answerable.meetings.paper.rules;

import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.rules.Privacy;

/**
 * Whose body keeps a paper, and who writes it: what decides over access to it.
 *
 * @param kind of the body
 * @param force of the body
 * @param body code
 */
public record PaperPlace(BodyKind kind, String force, String body, PaperAuthor author) {

    /** While it is written and cleared: its officer's and its author's. */
    public Place draft() {
        return Place.ofBody("draft-" + Privacy.side(kind) + author.mark(), force, body);
    }

    /** The same without its author: its officer's. */
    public Place keeping() {
        return Place.ofBody("draft-" + Privacy.side(kind), force, body);
    }

    /** Where a version of it is sent from: by whoever writes for the body, wherever it meets. */
    public Place sending() {
        return switch (author) {
            case BODY -> Place.ofBody("author-" + Privacy.side(kind), force, body);
            case COMMISSIONERS_OFFICE, CHIEF_CONSTABLE -> sending(author, force);
        };
    }

    /** Where another office than the body's own sends its papers from. */
    public static Place sending(PaperAuthor author, String force) {
        return Place.ofForce("author" + author.mark(), force);
    }

    /** What was published to a meeting of that body. */
    public static Place published(PaperReach reach, BodyKind kind, String force, String body) {
        return Place.ofBody(Privacy.state(kind, reach == PaperReach.PUBLIC ? Part.PUBLIC : Part.PRIVATE), force, body);
    }
}
