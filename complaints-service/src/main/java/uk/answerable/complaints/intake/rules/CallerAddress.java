package uk.answerable.complaints.intake.rules;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Whom an address counts as: of IPv6 the first 64 bits, since one household is given all that follow. */
public final class CallerAddress {

    private static final int NETWORK_BYTES = 8;

    private CallerAddress() {}

    /** @param address literal, or null where it is not known: those count as one caller */
    public static String of(@Nullable String address) {
        if (address == null) {
            return "address unknown";
        }
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? "network " + HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : "address " + address;
        } catch (IllegalArgumentException noLiteral) {
            return "address unknown";
        }
    }
}
