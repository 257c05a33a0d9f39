package uk.answerable.complaints.person.rules;

/** Somebody to be named in a case, who has no number yet. */
public record NamedPerson(Part part, PersonalDetails details) {}
