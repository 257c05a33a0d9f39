package uk.answerable.federation;

/** The supergraph cannot be served: it is not a supergraph, contradicts itself or needs a feature unknown here. */
public final class SupergraphException extends RuntimeException {

    public SupergraphException(String message) {
        super(message);
    }

    public SupergraphException(String message, Throwable cause) {
        super(message, cause);
    }
}
