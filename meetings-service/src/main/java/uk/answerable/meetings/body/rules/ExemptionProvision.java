package uk.answerable.meetings.body.rules;

/** What a provision that agendas cite is about (exemption-provisions.csv). */
public record ExemptionProvision(Exemption exemption, String subject, String status, String source) {}
