package org.stagecraft.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.stagecraft.testkit.contract.ContractCheck;
import org.stagecraft.testkit.contract.HiddenKeys;

/** The front door as tests use it: every request of a test starts here. */
public final class Api {
    public static final String BASE = "/api/v1";

    private Api() {}

    /** A request without a sign-in. */
    public static RequestSpecification anonymous() {
        return given().filter(new ContractCheck())
                .filter(new HiddenKeys())
                .basePath(BASE)
                .contentType(ContentType.JSON)
                .accept("application/json, */*;q=0.1");
    }

    /** A request with an access token. */
    public static RequestSpecification as(String accessToken) {
        return anonymous().header("Authorization", "Bearer " + accessToken);
    }
}
