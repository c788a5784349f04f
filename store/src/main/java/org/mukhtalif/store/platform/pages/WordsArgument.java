package org.mukhtalif.store.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.Vocabulary;
import org.mukhtalif.store.ui.Words;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Lets a controller method ask for the visitor's [Words] or [Language] as a parameter.
class WordsArgument implements HandlerMethodArgumentResolver {

    private final Vocabulary vocabulary;

    WordsArgument(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Words.class || parameter.getParameterType() == Language.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var language = RequestLanguage.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        return parameter.getParameterType() == Language.class ? language : vocabulary.in(language);
    }
}
