package org.stagecraft.platform.request;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What counts as one address: an IPv4 address, or the /64 network that an IPv6 user can pick addresses from at will. */
public final class NetworkAddress {
    private static final int NETWORK_BYTES = 8;

    private NetworkAddress() {}

    public static String of(@Nullable String literal) {
        if (literal == null || literal.indexOf(':') < 0) {
            return String.valueOf(literal);
        }
        byte[] bytes = io.netty.util.NetUtil.createByteArrayFromIpAddressString(literal);
        if (bytes == null || bytes.length <= NETWORK_BYTES) {
            return literal;
        }
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) + "/64";
    }
}
