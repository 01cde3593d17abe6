package org.nuan.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.nuan.local.part.LogTail;
import org.nuan.local.part.Site;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Folders;
import org.nuan.local.platform.OwnerOnly;
import org.nuan.local.platform.Platform;
import org.nuan.local.platform.Secrets;
import org.nuan.local.platform.Settings;
import org.nuan.local.platform.Stamp;
import org.nuan.local.platform.Trouble;
import org.nuan.local.process.Children;
import org.nuan.local.process.Leftovers;
import org.nuan.local.process.PidFolder;
import org.nuan.local.screen.Screen;
import org.nuan.local.screen.Welcome;

/** {@code ./nuan up}: starts everything, keeps it running until asked to stop, leaves nothing behind. */
final class Up {
    private final Settings settings;
    private final Folders folders;
    private final PidFolder records;
    private final PrintStream out;
    private final Screen screen;
    private final Clock clock;

    Up(Settings settings, PrintStream out, boolean terminal, Clock clock) {
        this.settings = settings;
        this.folders = new Folders(settings.data());
        this.records = new PidFolder(folders.run());
        this.out = out;
        this.screen = new Screen(out, clock, terminal);
        this.clock = clock;
    }

    /** Returns only when nothing could be started; otherwise the process ends by a signal. */
    void run(boolean withDemonstration) throws IOException, InterruptedException {
        Instant begin = clock.instant();
        OwnerOnly.folder(settings.data());
        OwnerOnly.folder(folders.run());
        FileLock lock = claim();
        try {
            RunningPlatform platform = prepare();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform), "stop"));
            start(platform, begin);
            Files.writeString(ready(folders), clock.instant().toString());
            if (withDemonstration) {
                demonstrate();
            }
            Files.writeString(finished(folders), clock.instant().toString());
            new CountDownLatch(1).await();
        } finally {
            lock.release();
        }
    }

    /** A file that is there while the platform is ready to be used. */
    static Path ready(Folders folders) {
        return folders.run().resolve("ready");
    }

    /** A file that is there once the start has said everything it has to say, the demonstration included. */
    static Path finished(Folders folders) {
        return folders.run().resolve("finished");
    }

    /** Held as long as this process lives, so that two launchers never share a folder. */
    private FileLock claim() throws IOException {
        FileChannel channel = FileChannel.open(
                folders.run().resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException ownEarlier) {
            // told below, together with another process
        }
        channel.close();
        String who = records.process(Launcher.RECORD)
                .map(process -> " (process " + process.pid() + ")")
                .orElse("");
        throw Trouble.notReady("Nuan is already running" + who + " on " + settings.data()
                + " 已在运行.\n./nuan status shows it, ./nuan down stops it.");
    }

    private RunningPlatform prepare() throws IOException {
        Files.deleteIfExists(ready(folders));
        Files.deleteIfExists(finished(folders));
        List<String> ended = new Leftovers(records).cleanAllBut(Launcher.RECORD);
        if (!ended.isEmpty()) {
            screen.say("Ended what an earlier start left behind: " + String.join(", ", ended));
        }
        FreePorts.require(settings);
        FreeMemory.require(settings.only());
        Secrets secrets = Secrets.openOrCreate(settings.data(), new SecureRandom());
        Stamp.check(settings);
        turnLogs();
        records.write(Launcher.RECORD, ProcessHandle.current());
        Children children = new Children(records, folders.logs());
        return new RunningPlatform(new Site(settings, secrets, folders, records, children, screen, clock));
    }

    private void turnLogs() throws IOException {
        Files.createDirectories(folders.logs());
        for (Component component : settings.only()) {
            LogTail.turn(folders.logs().resolve(component.id() + ".log"));
        }
    }

    private void start(RunningPlatform platform, Instant begin) throws IOException, InterruptedException {
        screen.say("Starting Nuan 正在启动 (data in " + settings.data() + ")");
        screen.begin(settings.only());
        try {
            platform.start();
        } catch (Trouble trouble) {
            if (platform.stopping()) {
                // Asked to stop while starting: what failed because of it is no news. The process ends by its signal.
                new CountDownLatch(1).await();
            }
            screen.finish();
            stop(platform);
            throw trouble;
        }
        screen.finish();
        Secrets secrets = Secrets.open(settings.data());
        Welcome.lines(settings, secrets, Duration.between(begin, clock.instant()))
                .forEach(out::println);
        out.flush();
    }

    private void demonstrate() {
        if (!settings.complete() || Files.exists(folders.played())) {
            return;
        }
        try {
            Demo.ofThisBuild(out::println).run(Platform.attach(settings.data(), clock), "");
        } catch (Trouble trouble) {
            out.println(trouble.text() + "\nThe platform keeps running; ./nuan demo tries again.");
        }
        out.flush();
    }

    private synchronized void stop(RunningPlatform platform) {
        if (records.read(Launcher.RECORD).isEmpty()) {
            return;
        }
        screen.finish();
        screen.say("Stopping 正在停止 …");
        platform.stop();
        try {
            Files.deleteIfExists(ready(folders));
            Files.deleteIfExists(finished(folders));
        } catch (IOException e) {
            screen.say("  " + e.getMessage());
        }
        records.remove(Launcher.RECORD);
        screen.say("Stopped 已停止.");
    }
}
