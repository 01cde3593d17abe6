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
     * Plays the named story, or when the name is empty the first that this platform has not seen. Returns whether one was
     * played: a build without stories is silent.
     *
     * @throws Trouble when the story was played before: its people cannot apply twice
     */
    public boolean run(Platform platform, String name) {
        if (stories.isEmpty()) {
            return false;
        }
        Played played = new Played(platform.folders().played());
        Story story = stories.stream()
                .filter(one -> name.isEmpty() ? !played.has(one) : one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> name.isEmpty() ? allPlayed() : unknown(name));
        if (played.has(story)) {
            throw allPlayed();
        }
        try {
            story.play(platform, tell);
            played.add(story);
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

    private Trouble unknown(String name) {
        return Trouble.usage("There is no demonstration called " + name + ". There are:\n" + list());
    }

    private static Trouble allPlayed() {
        return Trouble.usage("This case was played already, and its people cannot apply twice.\n"
                + "./nuan reset and ./nuan up start afresh.");
    }

    private String list() {
        return String.join(
                "\n",
                stories.stream()
                        .map(story -> "  " + story.name() + "  " + story.title())
                        .toList());
    }
}
