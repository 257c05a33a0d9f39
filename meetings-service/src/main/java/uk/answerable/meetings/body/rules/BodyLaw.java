package uk.answerable.meetings.body.rules;

import org.jspecify.annotations.Nullable;

/**
 * The law a body meets under.
 *
 * @param title the enactments or policy, in short
 * @param exemptionRegime the only regime its private items may cite; null where it has no private part
 * @param clearDays clear working days between publication of the agenda and the meeting; null where no statute sets any
 * @param needsExclusionResolution whether the public leaves by resolution of the meeting itself
 * @param publicAccess who may be present
 */
public record BodyLaw(
        String title,
        @Nullable ExemptionRegime exemptionRegime,
        @Nullable Integer clearDays,
        boolean needsExclusionResolution,
        String publicAccess) {}
