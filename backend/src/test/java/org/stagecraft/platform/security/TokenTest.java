package org.stagecraft.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stagecraft.testkit.Problems.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.People.Person;

@QuarkusTest
class TokenTest {
    @Inject
    SigningKeys keys;

    @Inject
    SigningKeyRepository stored;

    @Inject
    DataSource database;

    @Test
    void takesATokenOfOurs() {
        assertThat(ask(sign(claims(People.guest()))).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAnExpiredToken() {
        refuses(sign(claims(People.guest()).expiresAt(Instant.now().minusSeconds(1))));
    }

    @Test
    void refusesATokenWithoutAnEnd() {
        Person guest = People.guest();
        String endless = part("{\"alg\":\"RS256\",\"kid\":\"" + keys.current().id() + "\"}") + "."
                + part("{\"iss\":\"stagecraft\",\"sub\":\"" + guest.accountId() + "\",\"groups\":[\"admin\"],\"sid\":\""
                        + UUID.randomUUID() + "\"}");
        refuses(endless + "." + signature(endless));
    }

    @Test
    void refusesAnotherIssuer() {
        refuses(sign(claims(People.guest()).issuer("somebody")));
    }

    @Test
    void refusesATokenWithoutASession() {
        refuses(sign(claims(People.guest()).remove("sid")));
        refuses(sign(claims(People.guest()).claim("sid", "not an id")));
    }

    @Test
    void refusesAnotherKeyUnderOurName() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        PrivateKey theirs = generator.generateKeyPair().getPrivate();
        refuses(claims(People.guest()).jws().keyId(keys.current().id()).sign(theirs));
        refuses(claims(People.guest()).jws().keyId(UUID.randomUUID().toString()).sign(theirs));
        refuses(claims(People.guest()).jws().sign(keys.current().privateKey()));
    }

    @Test
    void refusesTheWeakerAlgorithms() {
        Person guest = People.guest();
        String[] parts = guest.token().split("\\.");
        refuses(part("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        refuses(part("{\"alg\":\"none\",\"kid\":\"" + keys.current().id() + "\"}") + "." + parts[1] + ".");
        refuses(claims(guest)
                .jws()
                .algorithm(SignatureAlgorithm.HS256)
                .keyId(keys.current().id())
                .sign(new SecretKeySpec(keys.current().publicKey().getEncoded(), "HmacSHA256")));
        refuses(claims(guest)
                .jws()
                .algorithm(SignatureAlgorithm.RS512)
                .keyId(keys.current().id())
                .sign(keys.current().privateKey()));
    }

    @Test
    void refusesARoleWrittenInByHand() {
        String[] parts = People.guest().token().split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        refuses(parts[0] + "." + part(claims.replace("learner", "admin")) + "." + parts[2]);
        refuses(parts[0] + "." + parts[1] + "." + parts[2].substring(2));
        refuses(parts[0] + "." + parts[1]);
        refuses("x".repeat(5000));
    }

    @Test
    void knowsWithinSecondsWhatAnotherInstanceEnded() throws Exception {
        Person guest = People.guest();
        assertThat(ask(guest.token()).statusCode()).isEqualTo(200);
        sql("insert into ended_session (session_id) select id from session where account_id = '" + guest.accountId()
                + "'");
        Instant deadline = Instant.now().plusSeconds(20);
        while (ask(guest.token()).statusCode() == 200 && Instant.now().isBefore(deadline)) {
            Thread.sleep(200);
        }
        refuses(guest.token());
    }

    @Test
    void aNewKeyIsAnnouncedThenSignsAndTheOldOneStaysUntilItsTokensAreOver() throws Exception {
        String old = keys.current().id();
        Person before = People.guest();
        sql("update signing_key set created_at = created_at - interval '31 days'");
        keys.rotate();
        assertThat(keys.current().id()).isEqualTo(old);
        assertThat(stored.list()).hasSizeGreaterThan(1);

        sql("update signing_key set signs_from = signs_from - interval '6 minutes'");
        keys.reload();
        Person after = People.guest();
        assertThat(keys.current().id()).isNotEqualTo(old);
        assertThat(kidOf(after.token())).isEqualTo(keys.current().id());
        assertThat(ask(before.token()).statusCode()).isEqualTo(200);
        assertThat(ask(after.token()).statusCode()).isEqualTo(200);
        keys.rotate();
        assertThat(keys.find(old)).isPresent();

        sql("update signing_key set signs_from = signs_from - interval '20 minutes'");
        keys.rotate();
        assertThat(keys.find(old)).isEmpty();
        assertThat(ask(after.token()).statusCode()).isEqualTo(200);
    }

    @Test
    void instancesThatStartTogetherAgreeOnOneKey() throws Exception {
        sql("delete from signing_key");
        List<CompletableFuture<List<SigningKey>>> starts = List.of(
                CompletableFuture.supplyAsync(this::startAnInstance),
                CompletableFuture.supplyAsync(this::startAnInstance),
                CompletableFuture.supplyAsync(this::startAnInstance));
        Set<String> ids = starts.stream()
                .flatMap(start -> start.join().stream())
                .map(SigningKey::id)
                .collect(java.util.stream.Collectors.toSet());
        keys.reload();
        assertThat(ids).containsExactly(keys.current().id());
    }

    private List<SigningKey> startAnInstance() {
        return QuarkusTransaction.requiringNew().call(stored::rotate);
    }

    private static JwtClaimsBuilder claims(Person person) {
        return Jwt.issuer("stagecraft")
                .subject(person.accountId().toString())
                .claim("sid", UUID.randomUUID().toString())
                .groups(Set.of("learner"))
                .expiresIn(Duration.ofMinutes(5));
    }

    private String sign(JwtClaimsBuilder claims) {
        return claims.jws()
                .algorithm(SignatureAlgorithm.RS256)
                .keyId(keys.current().id())
                .sign(keys.current().privateKey());
    }

    private String signature(String signed) {
        try {
            var rsa = java.security.Signature.getInstance("SHA256withRSA");
            rsa.initSign(keys.current().privateKey());
            rsa.update(signed.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(rsa.sign());
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kidOf(String token) {
        String header = new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8);
        return io.restassured.path.json.JsonPath.from(header).getString("kid");
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Response ask(String token) {
        return Api.as(token).get("/sessions");
    }

    private static void refuses(String token) {
        assertThat(ask(token)).isProblem(401, "token-invalid");
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var execute = connection.createStatement()) {
            execute.executeUpdate(statement);
        }
    }
}
