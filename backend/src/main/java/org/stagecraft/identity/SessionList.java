package org.stagecraft.identity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The devices on which the caller is signed in, the latest first. */
@Schema(requiredProperties = "items")
record SessionList(List<SessionView> items) {}
