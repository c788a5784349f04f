package org.mukhtalif.privacy.controls;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a bean that stands guard behind a promise and that a drill may replace, in a store that is thrown away. Its
/// class is not final, and it is called from outside.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Guard {}
