package org.stagecraft.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account as its owner sees it. */
@Schema(
        name = "Account",
        requiredProperties = {"id", "role", "name", "totp", "createdAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountView(
        UUID id,
        AccountRole role,

        @Schema(description = "Empty for guests and students: a class knows them by an alias")
        String name,

        @Schema(description = "Only teachers and administrators have one") @Nullable
        String email,

        @Schema(description = "Whether signing in asks for a code from an authenticator too")
        boolean totp,

        Instant createdAt) {
    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.role(),
                account.name(),
                account.email().orElse(null),
                account.asksForCode(),
                account.createdAt());
    }
}
