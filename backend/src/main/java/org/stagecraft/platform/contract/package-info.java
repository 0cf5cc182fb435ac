/**
 * Completes the contract that is exported from the code as openapi.yaml: what annotations cannot say, and what is the
 * same for every operation. It runs at build time only. See docs/decisions/0002-contract-from-code.md.
 */
@NullMarked
package org.stagecraft.platform.contract;

import org.jspecify.annotations.NullMarked;
