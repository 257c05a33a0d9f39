package uk.answerable.complaints.publication.rules;

import java.util.Optional;

/**
 * What a local policing body says beside the figures (SI 2011/3050 Sch para 7C).
 *
 * @param holdingToAccount how it holds the chief officer to account for handling complaints
 * @param reviewPerformance its own performance on reviews
 * @param modelPerformance its own performance under a notice of section 13A; empty without one
 */
public record Narrative(String holdingToAccount, String reviewPerformance, Optional<String> modelPerformance) {}
