/** What makes a test three lines: a database, requests, people, and the contract checked under every request. */
package org.stagecraft.testkit;
