package org.nuan.local;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.nuan.local.platform.Platform;
import org.nuan.local.platform.Trouble;

/** Plays the demonstration stories. */
public final class Demo {
    private final List<Story> stories;
    private final Consumer<String> tell;

    Demo(List<Story> stories, Consumer<String> tell) {
        this.stories =
                stories.stream().sorted(Comparator.comparingInt(Story::order)).toList();
        this.tell = tell;
    }

    /** All stories that this build has. */
    static Demo ofThisBuild(Consumer<String> tell) {
        return new Demo(
                ServiceLoader.load(Story.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList(),
                tell);
    }

    List<Story> stories() {
        return stories;
    }

    /**
     * Plays the named story, or the first one when the name is empty. Returns whether one was played: a build without
     * stories is silent.
     */
    public boolean run(Platform platform, String name) {
        if (stories.isEmpty()) {
            return false;
        }
        Story story = stories.stream()
                .filter(one -> name.isEmpty() || one.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> Trouble.usage("There is no demonstration called " + name + ". There are:\n" + list()));
        try {
            story.play(platform, tell);
            return true;
        } catch (Trouble known) {
            throw known;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Trouble.failed("The demonstration was interrupted.");
        } catch (Exception unexpected) {
            throw Trouble.failed("The demonstration \"" + story.name() + "\" stopped: " + unexpected);
        }
    }

    private String list() {
        return String.join(
                "\n",
                stories.stream()
                        .map(story -> "  " + story.name() + "  " + story.title())
                        .toList());
    }
}
