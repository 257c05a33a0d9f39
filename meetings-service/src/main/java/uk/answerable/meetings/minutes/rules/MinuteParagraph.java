package uk.answerable.meetings.minutes.rules;

import uk.answerable.meetings.agenda.rules.Part;

/**
 * One paragraph of minutes or notes.
 *
 * @param anchor its number, or ours where the source numbers items only
 * @param anchorAssigned whether the anchor is ours
 * @param gist what it records, in our words
 * @param part of the item it belongs to: the minutes of a private item are as private as the item
 */
public record MinuteParagraph(String anchor, boolean anchorAssigned, String gist, Part part) {}
