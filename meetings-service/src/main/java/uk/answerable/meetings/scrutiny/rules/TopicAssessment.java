package uk.answerable.meetings.scrutiny.rules;

/** What a scrutiny report made of a topic (concern, congratulated, watch, ...), and the gist of why. */
public record TopicAssessment(String topic, String assessment, String gist) {}
