package uk.answerable.kernel.access;

/** An object of the graph whose fields are decided by its state and owner. Others are in state {@code any}. */
public interface Guarded {
    /** Not a field of the graph: services exclude it from their schema. */
    Place accessPlace();
}
