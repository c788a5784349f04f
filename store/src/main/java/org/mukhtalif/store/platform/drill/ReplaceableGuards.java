package org.mukhtalif.store.platform.drill;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.controls.DrillGround;
import org.mukhtalif.privacy.controls.Guard;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;

/// Stands in front of every [Guard] of a drill's store and lets the drill answer in its place.
@Component
@ConditionalOnBooleanProperty("mukhtalif.drill")
class ReplaceableGuards implements BeanPostProcessor {

    private record Gate(Class<?> guard, String method) {}

    private final Map<Gate, DrillGround.Answer> replaced = new ConcurrentHashMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        var type = bean.getClass();
        if (AnnotationUtils.findAnnotation(type, Guard.class) == null) return bean;
        var proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) call -> answer(type, call));
        return proxy.getProxy(type.getClassLoader());
    }

    Runnable replace(Class<?> guard, String method, DrillGround.Answer instead) {
        var gate = new Gate(guard, method);
        replaced.put(gate, instead);
        return () -> replaced.remove(gate);
    }

    private @Nullable Object answer(Class<?> guard, MethodInvocation call) throws Throwable {
        var instead = replaced.get(new Gate(guard, call.getMethod().getName()));
        return instead == null ? call.proceed() : instead.to(asked(call), honestly(call));
    }

    /// No guard of this house takes a null.
    private static Object[] asked(MethodInvocation call) {
        return Arrays.stream(call.getArguments()).map(Objects::requireNonNull).toArray();
    }

    private static Callable<@Nullable Object> honestly(MethodInvocation call) {
        return () -> {
            try {
                return call.proceed();
            } catch (Exception | Error known) {
                throw known;
            } catch (Throwable other) {
                throw new IllegalStateException(other);
            }
        };
    }
}
