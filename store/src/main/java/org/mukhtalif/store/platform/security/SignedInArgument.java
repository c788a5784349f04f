package org.mukhtalif.store.platform.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Lets a controller method ask who is signed in: as `SignedIn` where nobody else comes in, as
/// `Optional<SignedIn>` on pages for everybody.
class SignedInArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var holder = current();
        if (parameter.getParameterType() == Optional.class) return holder;
        return holder.orElseThrow(
                () -> new InsufficientAuthenticationException("This page is for an account's holder"));
    }

    static Optional<SignedIn> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof Signature signature ? Optional.of(signature.getPrincipal()) : Optional.empty();
    }
}
