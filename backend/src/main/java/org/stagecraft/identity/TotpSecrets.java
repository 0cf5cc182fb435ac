package org.stagecraft.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;
import org.stagecraft.platform.security.Sealer;

/** The secrets shared with authenticator apps, sealed in the database where the operator has set a key for it. */
@Singleton
class TotpSecrets {
    private static final Logger LOG = Logger.getLogger(TotpSecrets.class);

    /** RFC 4226 recommends 160 bits. */
    private static final int SECRET_BYTES = 20;

    /** Says whether the rest is sealed, as a server may get its key later. */
    private static final byte PLAIN = 0;

    private static final byte SEALED = 1;

    private final Sealer sealer;
    private final Clock clock;
    private final RandomGenerator random;

    TotpSecrets(Sealer sealer, Clock clock, RandomGenerator random) {
        this.sealer = sealer;
        this.clock = clock;
        this.random = random;
    }

    /** Proposes a new secret to the account and returns it for the person's authenticator. */
    byte[] propose(Account account) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        account.proposeTotp(store(secret));
        return secret;
    }

    /** Whether the code is good now and was not used before; then it is used. */
    boolean accept(Account account, String code) {
        Optional<byte[]> secret = load(account.totpSecret().orElseThrow());
        if (secret.isEmpty()) {
            LOG.error("An authenticator's secret was sealed with another STAGECRAFT_SECRET: a reset link turns it off");
            return false;
        }
        OptionalLong step = Totp.findStep(secret.get(), code, clock.instant());
        return step.isPresent() && account.useTotpStep(step.getAsLong());
    }

    private byte[] store(byte[] secret) {
        byte[] body = sealer.seal(secret);
        byte[] stored = new byte[body.length + 1];
        stored[0] = sealer.seals() ? SEALED : PLAIN;
        System.arraycopy(body, 0, stored, 1, body.length);
        return stored;
    }

    private Optional<byte[]> load(byte[] stored) {
        byte[] body = new byte[stored.length - 1];
        System.arraycopy(stored, 1, body, 0, body.length);
        return stored[0] == SEALED ? sealer.open(body) : Optional.of(body);
    }
}
