package org.mukhtalif.store.platform.pages;

import java.time.Duration;
import java.util.List;
import org.mukhtalif.store.ui.Vocabulary;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Tells Spring MVC of the words as a parameter, and of the pictures that travel in the jar.
@Configuration(proxyBeanMethods = false)
class PagesOnTheWeb implements WebMvcConfigurer {

    private final Vocabulary vocabulary;

    PagesOnTheWeb(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new WordsArgument(vocabulary));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/pictures/**")
                .addResourceLocations("classpath:/static/pictures/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic());
    }
}
