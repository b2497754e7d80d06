package app.wakewell.settings;

import java.lang.module.ModuleDescriptor;

/** Which Wakewell this is. */
public final class Release {

    private Release() {}

    /** The version of the program: "0.1.0", or "development" where it was built without one. */
    public static String version() {
        ModuleDescriptor descriptor = Release.class.getModule().getDescriptor();
        return descriptor == null ? "development" : descriptor.rawVersion().orElse("development");
    }
}
