package uk.answerable.performance.document.rules;

/** Forms of documents that tables are read from. */
public enum DocumentForm {
    WORD,
    PDF
}
