package uk.answerable.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What can be set about the gateway: as properties, or as environment variables (ANSWERABLE_LIMITS_DEPTH). */
@ConfigMapping(prefix = "answerable")
public interface GatewayConfig {

    /** A supergraph file or http(s) address instead of the supergraph the gateway was built with. */
    Optional<String> supergraph();

    /** How often the file or address is looked at for a new supergraph. */
    @WithDefault("5s")
    Duration supergraphPoll();

    /** Addresses of subgraphs by name, over those in the supergraph. */
    Map<String, Subgraph> subgraphs();

    /** How long a service may take to answer one request. */
    @WithDefault("10s")
    Duration subgraphTimeout();

    /** Connections kept to each service. */
    @WithDefault("32")
    int subgraphConnections();

    /** The largest answer of a service. */
    @WithDefault("16M")
    MemorySize subgraphAnswerLimit();

    /** What keeps one service's trouble from the others. */
    Breaker breaker();

    /** Whether the schema may be asked for. */
    @WithDefault("false")
    boolean introspection();

    /** Whether a request with {@code extensions: {"queryPlan": true}} is told how it was answered. */
    @WithDefault("false")
    boolean explain();

    /** Documents known by their sha256. */
    Documents documents();

    /** What a request may be. */
    Limits limits();

    /** What a caller may have answered in a minute. */
    Rate rate();

    /** What stays open, over websockets. */
    Subscriptions subscriptions();

    /** An operation that takes longer is logged, without its values. */
    @WithDefault("2s")
    Duration slow();

    /** Operations counted under their own name; the others are counted together. */
    @WithDefault("200")
    int countedOperations();

    /** One service. */
    interface Subgraph {
        /** Where its GraphQL endpoint is. */
        URI url();
    }

    /** Bulkhead and circuit breaker of each service. */
    interface Breaker {
        @WithDefault("true")
        boolean enabled();

        /** Requests to a service under way at once, the openings of subscriptions among them. */
        @WithDefault("64")
        int concurrent();

        /** Requests that may wait for one of those. */
        @WithDefault("256")
        int queued();

        /** Of so many requests in a row is judged. */
        @WithDefault("20")
        int volume();

        /** The share of failures at which a service is left alone. */
        @WithDefault("0.5")
        double failureRatio();

        /** For how long. */
        @WithDefault("5s")
        Duration delay();
    }

    /** Trusted documents. */
    interface Documents {
        /** Whether nothing else is answered. Off for development. */
        @WithDefault("false")
        boolean onlyTrusted();

        /** A folder of {@code *.graphql} files trusted beside those of the portal. */
        Optional<String> folder();
    }

    /** Limits on a request; each refusal names the limit, the value and the allowed value. */
    interface Limits {
        @WithDefault("true")
        boolean enabled();

        /** The largest body of a request. */
        @WithDefault("256K")
        MemorySize body();

        /** Characters of a document. */
        @WithDefault("15000")
        int characters();

        /** Tokens of a document. */
        @WithDefault("1000")
        int tokens();

        /** Levels of brackets in a document. */
        @WithDefault("100")
        int nesting();

        /** Levels of fields. */
        @WithDefault("15")
        int depth();

        /** Times one field may be asked for under different names in one object. */
        @WithDefault("15")
        int aliases();

        /** Fields at the root. */
        @WithDefault("20")
        int rootFields();

        /** Directives in a document. */
        @WithDefault("50")
        int directives();

        /** Fields once fragments are spread. */
        @WithDefault("5000")
        int fields();

        /** Objects an operation may make, from the bounds of its lists. */
        @WithDefault("20000")
        long cost();

        /** Objects counted for a list without a bound. */
        @WithDefault("10")
        int unboundedList();

        /** The largest answer. */
        @WithDefault("8M")
        MemorySize result();
    }

    /** Cost a caller may use up: a token's subject, or the address of who has none. */
    interface Rate {
        @WithDefault("true")
        boolean enabled();

        /** Cost within a minute. */
        @WithDefault("1000000")
        long costPerMinute();

        /** Callers remembered. */
        @WithDefault("100000")
        int callers();
    }

    /** Connections that stay open for events. */
    interface Subscriptions {
        /** Connections of all callers. */
        @WithDefault("2000")
        int connections();

        /** Connections of one: a token's subject, or the address of who has none. */
        @WithDefault("20")
        int connectionsPerCaller();

        /** Operations under way on one connection. */
        @WithDefault("50")
        int operations();

        /** Connections to one service; each subscription has its own. */
        @WithDefault("5000")
        int upstreams();

        /** Events that wait for a reader that is slower than they come; one more ends its subscription. */
        @WithDefault("64")
        int waiting();

        /** How long a connection may take to say who it is. */
        @WithDefault("3s")
        Duration initialisation();

        /** How often a connection is asked whether it is still there. */
        @WithDefault("20s")
        Duration ping();

        /** How long answers under way are waited for when the gateway stops. */
        @WithDefault("5s")
        Duration drain();
    }
}
