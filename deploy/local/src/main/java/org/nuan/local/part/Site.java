package org.nuan.local.part;

import java.time.Clock;
import org.nuan.local.platform.Folders;
import org.nuan.local.platform.Secrets;
import org.nuan.local.platform.Settings;
import org.nuan.local.process.Children;
import org.nuan.local.process.PidFolder;
import org.nuan.local.screen.Screen;

/** Everything a part needs in order to start here. */
public record Site(
        Settings settings,
        Secrets secrets,
        Folders folders,
        PidFolder records,
        Children children,
        Screen screen,
        Clock clock) {}
