package org.mukhtalif.store.platform.security;

import java.util.List;
import org.mukhtalif.store.ui.FrameSource;
import org.mukhtalif.store.ui.Visitor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Tells controllers and the frame of every page who is signed in.
@Configuration(proxyBeanMethods = false)
class SignedInOnTheWeb implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedInArgument());
    }

    @Bean
    FrameSource visitorOfTheFrame() {
        return (frame, words, request) -> SignedInArgument.current()
                .map(holder -> frame.withVisitor(Visitor.valueOf(holder.role().name()), frame.deskName()))
                .orElse(frame);
    }
}
