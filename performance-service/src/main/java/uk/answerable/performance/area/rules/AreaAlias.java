package uk.answerable.performance.area.rules;

/**
 * A reviewed reading of the words a source uses for a force and an area (FEATURES D3 360, 364).
 *
 * @param forceLabel as the source prints it
 * @param areaLabel as the source prints it
 * @param force code
 * @param area code
 */
public record AreaAlias(String forceLabel, String areaLabel, String force, String area) {}
