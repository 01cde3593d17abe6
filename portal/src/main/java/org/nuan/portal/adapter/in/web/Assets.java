package org.nuan.portal.adapter.in.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the portal serves what the browser loads; the versions come from the build. */
@ConfigurationProperties("nuan.assets")
public record Assets(String htmx, String bootstrap, String bpmnJs, String echarts) {}
