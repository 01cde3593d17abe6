package org.nuan.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser without JavaScript: follows redirects, keeps cookies, fills in and sends forms. */
final class Browser {

    /** A page as it arrived. */
    record Page(int status, HttpResponse<String> reply, Document html) {

        String text() {
            return html.body().text();
        }

        String header(String name) {
            return reply.headers().firstValue(name).orElse("");
        }

        /** The form that has this button, link target or id. */
        FormElement form(String selector) {
            Element found = html.selectFirst(selector);
            if (found == null) {
                throw new AssertionError("no " + selector + " in " + html.body());
            }
            Element form = found.closest("form");
            if (form instanceof FormElement element) {
                return element;
            }
            throw new AssertionError(selector + " is in no form");
        }
    }

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;
    private final String base;

    Browser(int port) {
        this.base = "http://localhost:" + port;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    Page open(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Sends the form as it stands, with some inputs filled in or ticked. */
    Page submit(FormElement form, Map<String, String> typed) {
        Map<String, List<String>> data = new LinkedHashMap<>();
        form.formData()
                .forEach(input -> data.computeIfAbsent(input.key(), k -> new ArrayList<>())
                        .add(input.value()));
        typed.forEach((name, value) -> data.put(name, List.of(value)));
        return post(form.attr("action"), data);
    }

    Page post(String path, Map<String, List<String>> data) {
        String body = data.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> reply =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Page(reply.statusCode(), reply, Jsoup.parse(reply.body(), base));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
