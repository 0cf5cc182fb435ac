package org.stagecraft.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order with nothing in it: a guest is asked nothing. */
@Schema(description = "An empty object")
record Guest() {}
