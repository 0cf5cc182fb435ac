package org.stagecraft.testkit;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** What all tests share: one application on one PostgreSQL. Found by scanning; a test needs only {@code @QuarkusTest}. */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
final class Suite {}
