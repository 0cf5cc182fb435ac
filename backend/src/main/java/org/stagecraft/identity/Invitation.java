package org.stagecraft.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order with nothing in it: an invitation is for whoever holds the link. */
@Schema(description = "An empty object")
record Invitation() {}
