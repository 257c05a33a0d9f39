package uk.answerable.meetings.feed.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import uk.answerable.meetings.feed.rules.Addresses;

/** Where the public reaches this service. A feed's links come from here, never from what a request says of its host. */
@ConfigMapping(prefix = "answerable.public")
interface PublicAddress {

    /** For example {@code https://meetings.example.org}. */
    @WithDefault("http://127.0.0.1:8081")
    String address();

    default Addresses addresses() {
        return new Addresses(address());
    }
}
