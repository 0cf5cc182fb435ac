/** The exported contract, read back, and the check of every response against it. */
package org.stagecraft.testkit.contract;
