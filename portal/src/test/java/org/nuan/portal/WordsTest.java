package org.nuan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nuan.contracts.intake.ApplicationStatus;
import org.nuan.contracts.workflows.TaskType;
import org.nuan.portal.adapter.in.web.law.Proposal;
import org.nuan.portal.adapter.in.web.whatif.WhatIfExample;
import org.nuan.portal.adapter.in.web.whatif.WhatIfStep;
import org.nuan.portal.application.LawTree;
import org.nuan.portal.application.Milestone;

/** Every word that a page or a form uses exists in both languages. */
class WordsTest {

    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z0-9.]+)[}(]");
    private static final Pattern REJECTION = Pattern.compile("reject\\(\\s*[^,]+,\\s*\"([a-z.A-Z]+)\"\\)");
    private static final Pattern DONE = Pattern.compile("addFlashAttribute\\(\"done\", \"([a-z.A-Z]+)\"\\)");
    /** Options listed for a group of words: {@code 'relation', ${ {'SPOUSE','CHILD'} }}. */
    private static final Pattern OPTIONS = Pattern.compile("'([a-zA-Z]+)', \\$\\{ \\{([^}]+)} }");

    private static Properties bundle(String file) throws IOException {
        Properties words = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    private static List<String> read(String root) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static void find(Pattern pattern, String text, String prefix, TreeSet<String> keys) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            keys.add(prefix + matcher.group(1));
        }
    }

    @Test
    void areTheSameInBothLanguages() throws IOException {
        Properties chinese = bundle("/messages.properties");
        Properties english = bundle("/messages_en.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(chinese.values()).noneMatch(word -> word.toString().isBlank());
        assertThat(english.values()).noneMatch(word -> word.toString().contains("'"));
        chinese.forEach((key, word) -> assertThat(arguments(word.toString()))
                .as(key.toString())
                .isEqualTo(arguments(english.getProperty(key.toString()))));
    }

    private static TreeSet<String> arguments(String word) {
        TreeSet<String> arguments = new TreeSet<>();
        find(Pattern.compile("\\{(\\d)}"), word, "", arguments);
        return arguments;
    }

    @Test
    void existForAllThatPagesUse() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        for (String template : read("src/main/resources/templates")) {
            find(KEY, template, "", used);
            Matcher options = OPTIONS.matcher(template);
            while (options.find()) {
                String group = options.group(1);
                Arrays.stream(options.group(2).split(","))
                        .forEach(option -> used.add(group + "." + option.strip().replace("'", "")));
            }
        }
        for (String source : read("src/main/java")) {
            find(REJECTION, source, "", used);
            find(DONE, source, "done.", used);
        }
        Stream.of(ApplicationStatus.values())
                .forEach(status ->
                        used.addAll(List.of("status." + status, "state.title." + status, "state.text." + status)));
        Stream.of(TaskType.values()).forEach(type -> used.addAll(List.of("task." + type, "task.help." + type)));
        Stream.of(Milestone.values()).forEach(step -> used.add("milestone." + step));
        Stream.of(WhatIfStep.values()).forEach(step -> used.add("whatIf.step." + step));
        Stream.of(WhatIfExample.values()).forEach(example -> used.add("whatIf.example." + example));
        Stream.of(Proposal.values()).forEach(proposal -> used.add("proposal." + proposal));
        Stream.of(LawTree.Answer.values())
                .filter(answer -> answer != LawTree.Answer.NONE)
                .forEach(answer -> used.add("answer." + answer));
        assertThat(used).hasSizeGreaterThan(400);
        assertThat(bundle("/messages.properties").stringPropertyNames()).containsAll(used);
    }
}
