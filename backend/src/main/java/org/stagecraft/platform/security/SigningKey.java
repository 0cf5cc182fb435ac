package org.stagecraft.platform.security;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;

/** A pair that signs access tokens from a moment on; {@code id} is the {@code kid} its tokens carry. */
record SigningKey(String id, PublicKey publicKey, PrivateKey privateKey, Instant createdAt, Instant signsFrom) {}
