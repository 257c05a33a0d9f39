package uk.answerable.gateway.supergraph;

import java.util.function.Consumer;
import org.jboss.logging.Logger;
import uk.answerable.federation.Supergraph;
import uk.answerable.federation.SupergraphException;

/** Looks for a new supergraph. A good one is served from then on; a bad one is refused, and the old one serves on. */
public final class HotSwap {

    private static final Logger LOG = Logger.getLogger(HotSwap.class);

    private final SupergraphSource source;
    private final Consumer<Supergraph> served;
    private String seen;
    private String lastRefusal = "";

    /** @param seen the text that is served now */
    public HotSwap(SupergraphSource source, String seen, Consumer<Supergraph> served) {
        this.source = source;
        this.seen = seen;
        this.served = served;
    }

    /** Reads the source once; what is refused is logged once. */
    public synchronized void look() {
        try {
            var text = source.text();
            lastRefusal = text.equals(seen) ? lastRefusal : "";
            if (!text.equals(seen)) {
                seen = text;
                served.accept(source.parse(text));
                LOG.infof("A new supergraph is served, from %s", source);
            }
        } catch (SupergraphException refused) {
            var reason = String.valueOf(refused.getMessage());
            if (!reason.equals(lastRefusal)) {
                LOG.errorf("The new supergraph is refused and the old one serves on: %s", reason);
                lastRefusal = reason;
            }
        }
    }
}
