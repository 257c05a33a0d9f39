package uk.answerable.complaints.letter.rules;

/** How a letter was sent. */
public enum Delivery {
    POST,
    EMAIL,
    BY_HAND
}
