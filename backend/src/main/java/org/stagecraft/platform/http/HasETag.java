package org.stagecraft.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation whose answers carry an ETag, so that the contract says that it can answer 304. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface HasETag {}
