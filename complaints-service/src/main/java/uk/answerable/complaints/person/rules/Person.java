package uk.answerable.complaints.person.rules;

/**
 * A person of a case.
 *
 * @param number within the case, from 1
 * @param part what they are in it
 * @param details who they are
 */
public record Person(int number, Part part, PersonalDetails details) {}
