package org.nuan.runtime.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Problem details, and the language they are in. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration",
        afterName = "org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ProblemAutoConfiguration {

    @Bean
    ProblemTexts problemTexts() {
        return new ProblemTexts();
    }

    @Bean
    ProblemResponses problemResponses(ProblemTexts texts, ObjectMapper json) {
        return new ProblemResponses(texts, json);
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemResponses problems) {
        return new ProblemAdvice(problems);
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.CHINESE);
        return resolver;
    }
}
