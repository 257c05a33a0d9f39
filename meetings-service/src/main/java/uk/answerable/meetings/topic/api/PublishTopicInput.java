package uk.answerable.meetings.topic.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A topic whose questions and answers the public is to read. */
@Input("PublishTopicInput")
public record PublishTopicInput(@Id @NonNull String id) {}
