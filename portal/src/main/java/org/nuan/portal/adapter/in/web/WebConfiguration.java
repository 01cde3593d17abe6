package org.nuan.portal.adapter.in.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.nuan.portal.application.PlatformClock;
import org.nuan.portal.application.Regions;
import org.nuan.portal.application.Timeline;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;

/** Language, time and places. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    /** The platform's time; its days begin and end in China. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    Clock clock(PortalSettings settings, Environment environment) {
        Path offset = settings.clockOffsetFile();
        return offset != null && environment.acceptsProfiles(Profiles.of("local"))
                ? new PlatformClock(Clock.system(ZONE), offset)
                : Clock.system(ZONE);
    }

    @Bean
    Regions regions(PortalSettings settings) {
        return Regions.read(settings.regions());
    }

    @Bean
    Timeline timeline() {
        return new Timeline(ZONE);
    }

    /** Chinese first; another language only when asked for, and then for the whole visit. */
    @Bean
    LocaleResolver localeResolver() {
        SessionLocaleResolver resolver = new SessionLocaleResolver();
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName("lang");
        language.setHttpMethods("GET");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
    }
}
