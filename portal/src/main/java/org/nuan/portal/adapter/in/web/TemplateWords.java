package org.nuan.portal.adapter.in.web;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives every template the same three things to speak with: {@code show}, {@code frame} and {@code assets}. */
@Component
class TemplateWords implements SmartInitializingSingleton {

    private final ThymeleafViewResolver views;
    private final Show show;
    private final Frame frame;
    private final Assets assets;

    TemplateWords(ThymeleafViewResolver views, Show show, Frame frame, Assets assets) {
        this.views = views;
        this.show = show;
        this.frame = frame;
        this.assets = assets;
    }

    @Override
    public void afterSingletonsInstantiated() {
        views.addStaticVariable("show", show);
        views.addStaticVariable("frame", frame);
        views.addStaticVariable("assets", assets);
    }
}
