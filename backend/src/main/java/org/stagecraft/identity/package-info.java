/**
 * Accounts, sign-in and sessions: who somebody is, on which devices, and what they may do. It owns account, session,
 * refresh_token, one_time_link and login_throttle; access tokens themselves are verified in platform/security.
 */
@NullMarked
package org.stagecraft.identity;

import org.jspecify.annotations.NullMarked;
