package org.nuan.benefits;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Who pays, as the bank knows it: name, the account that is debited, and the bank's name. */
@ConfigurationProperties("nuan.benefits.payer")
public record PayerSettings(String name, String account, String bank) {}
