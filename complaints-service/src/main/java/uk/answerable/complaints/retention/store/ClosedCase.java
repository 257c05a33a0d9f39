package uk.answerable.complaints.retention.store;

import java.time.LocalDate;
import java.util.UUID;

/** A finalised case, as far as its retention is concerned. */
public record ClosedCase(UUID id, String reference, LocalDate closedOn) {}
