package uk.answerable.gateway.door;

import java.time.Duration;

/** What the door allows of connections that stay open; see the settings of the same names. */
public record LiveRules(
        int connections,
        int connectionsPerCaller,
        int operations,
        Duration initialisation,
        Duration ping,
        Duration drain) {}
