package org.mukhtalif.store.platform.pages;

import java.time.Duration;
import java.util.List;
import org.mukhtalif.store.ui.Vocabulary;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Tells Spring MVC of the words as a parameter, of the pages in demand, and of the pictures that travel in the jar.
@Configuration(proxyBeanMethods = false)
class PagesOnTheWeb implements WebMvcConfigurer {

    private final Vocabulary vocabulary;
    private final PagesInDemand inDemand;

    PagesOnTheWeb(Vocabulary vocabulary, PagesInDemand inDemand) {
        this.vocabulary = vocabulary;
        this.inDemand = inDemand;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(inDemand);
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
