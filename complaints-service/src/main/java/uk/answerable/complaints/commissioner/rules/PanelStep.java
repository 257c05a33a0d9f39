package uk.answerable.complaints.commissioner.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that happened to a complaint against a commissioner.
 *
 * @param ground of a non-recording, or of taking no action
 */
public record PanelStep(PanelStepKind kind, LocalDate on, Optional<PanelGround> ground) {}
