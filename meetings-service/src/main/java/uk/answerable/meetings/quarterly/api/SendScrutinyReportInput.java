package uk.answerable.meetings.quarterly.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A report that goes to the force. */
@Input("SendScrutinyReportInput")
public record SendScrutinyReportInput(@Id @NonNull String id) {}
