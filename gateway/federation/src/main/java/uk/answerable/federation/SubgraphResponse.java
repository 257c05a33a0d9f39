package uk.answerable.federation;

import org.jspecify.annotations.Nullable;

/** What a subgraph sent back, not yet believed: the executor decides whether it is an answer. */
@SuppressWarnings("ArrayRecordComponent") // bytes off the wire, read once
public record SubgraphResponse(int status, @Nullable String contentType, byte[] body) {}
