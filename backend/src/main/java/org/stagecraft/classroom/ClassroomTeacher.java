package org.stagecraft.classroom;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the teachers of a class. */
@Schema(requiredProperties = {"memberId", "accountId", "name"})
record ClassroomTeacher(UUID memberId, UUID accountId, String name) {}
