package uk.answerable.meetings.body.rules;

/**
 * Who a body is. Texts that its source leaves out are empty.
 *
 * @param code stable, also in the tokens of its members and officers
 * @param name as it calls itself
 * @param force code of the police force area
 * @param nation whose local government law applies
 * @param host office or council that runs it
 * @param chairRole office in the chair
 * @param frequency how often it meets
 * @param purpose what it is for
 * @param source document that names it
 */
public record BodyIdentity(
        String code,
        String name,
        String force,
        Nation nation,
        String host,
        String chairRole,
        String frequency,
        String purpose,
        String source) {}
