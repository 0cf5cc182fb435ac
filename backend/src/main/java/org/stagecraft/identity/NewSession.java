package org.stagecraft.identity;

import java.time.Duration;

/** A session just opened or renewed. The refresh token leaves the server once, as a cookie, and is kept as a hash. */
public record NewSession(SignedIn signedIn, String refreshToken, Duration refreshLife) {}
