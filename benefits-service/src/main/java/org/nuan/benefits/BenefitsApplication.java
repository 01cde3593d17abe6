package org.nuan.benefits;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the benefits service. */
@SpringBootApplication
@EnableScheduling
public class BenefitsApplication {

    public static void main(String[] args) {
        SpringApplication.run(BenefitsApplication.class, args);
    }
}
