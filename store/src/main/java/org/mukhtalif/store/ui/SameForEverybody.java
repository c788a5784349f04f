package org.mukhtalif.store.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a controller's method: the page inside the frame depends on its address, its language and the hour alone, for
/// whoever agreed to no optional cookie. So what many open at the same moment may be made once.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SameForEverybody {}
