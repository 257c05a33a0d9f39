package uk.answerable.gateway.door;

/**
 * What the door allows.
 *
 * @param body bytes of a request
 * @param characters of a document
 * @param tokens of a document
 * @param nesting levels of brackets in a document
 * @param result bytes of an answer
 * @param onlyTrusted whether documents that are not on the list are refused
 * @param explain whether a request may ask how it was answered
 */
public record DoorRules(
        long body, int characters, int tokens, int nesting, long result, boolean onlyTrusted, boolean explain) {}
