package org.stagecraft.platform.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Access tokens and the keys that sign them. */
@ConfigMapping(prefix = "stagecraft.tokens")
public interface TokenConfig {
    /** How long an access token is good for. A web app renews it in time with its refresh cookie. */
    @WithDefault("10M")
    Duration life();

    /** The age at which a signing key is replaced. Its tokens stay good until they expire. */
    @WithDefault("30D")
    Duration keyRotation();

    /** How long a new key is only announced before it signs, so that every instance has read it by then. */
    @WithDefault("5M")
    Duration keyAnnouncement();

    /** How many verified tokens are remembered, so that a signature is checked once and not at each request. */
    @WithDefault("10000")
    int remembered();

    /** How often each instance looks for sessions that were ended on another one, at least a second. */
    @WithDefault("1S")
    Duration endedSessionsCheck();
}
