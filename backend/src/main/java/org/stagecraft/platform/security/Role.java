package org.stagecraft.platform.security;

/** The groups an access token may carry. An administrator's token carries {@link #TEACHER} too. */
public final class Role {
    public static final String LEARNER = "learner";
    public static final String TEACHER = "teacher";
    public static final String ADMIN = "admin";

    private Role() {}
}
