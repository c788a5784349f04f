package org.mukhtalif.store.platform.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.mukhtalif.store.ui.Assets;
import org.mukhtalif.store.ui.FrameSource;
import org.mukhtalif.store.ui.Vocabulary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The parts that make pages.
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    Vocabulary vocabulary(ZoneId zone, Clock clock) {
        return Vocabulary.load(zone, clock);
    }

    @Bean
    AssetShelf assetShelf() {
        return new AssetShelf();
    }

    @Bean
    Assets assets(AssetShelf shelf) {
        return shelf.address();
    }

    /// The templates as the build compiled them, with the fixed text of the pages as ready bytes.
    @Bean
    TemplateEngine templates() {
        var templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.mukhtalif.store.pages");
        templates.setBinaryStaticContent(true);
        return templates;
    }

    @Bean
    PageFrames pageFrames(Assets assets, PageSettings settings, ObjectProvider<FrameSource> sources) {
        return new PageFrames(
                assets, settings, List.copyOf(sources.orderedStream().toList()));
    }

    @Bean
    PageMemory pageMemory(PageMemorySettings settings) {
        return new PageMemory(settings.pageMemory());
    }

    @Bean
    PagesInDemand pagesInDemand(PageMemory memory, PageFrames frames, Vocabulary vocabulary) {
        return new PagesInDemand(memory, frames, vocabulary);
    }

    /// Under this name it takes the place of Spring Boot's own choice by media type, which pages do not need.
    @Bean
    PageViewResolver viewResolver(
            TemplateEngine templates, Vocabulary vocabulary, PageFrames frames, PageMemory memory) {
        return new PageViewResolver(templates, vocabulary, frames, memory);
    }

    @Bean
    FailurePages failurePages(PageViewResolver views, Vocabulary vocabulary) {
        return new FailurePages(views, vocabulary);
    }

    /// What Tomcat itself refuses, before any filter, looks like the store too and names no software.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastResort() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host)
                host.setErrorReportValveClass(LastResortValve.class.getName());
        });
    }

    /// A page of 50 KB leaves in two writes to the socket instead of seven; in bytes, kept for each open connection.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> pagesInFewWrites() {
        return server -> server.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", Integer.toString(32 * 1024)));
    }

    @Bean
    FilterRegistrationBean<FilesOnlyWhereAsked> filesOnlyWhereAsked() {
        var registration = new FilterRegistrationBean<>(new FilesOnlyWhereAsked());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 11);
        return registration;
    }

    @Bean
    WebMvcRegistrations mappingsBySegment() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new MappingsBySegment();
            }
        };
    }

    @Bean
    FilterRegistrationBean<LanguageFilter> languageFilter() {
        var registration = new FilterRegistrationBean<>(new LanguageFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
