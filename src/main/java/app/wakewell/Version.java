package app.wakewell;

import java.lang.module.ModuleDescriptor;

/** Which Wakewell this is. */
final class Version {

    private Version() {}

    /** The version of the module: "0.1.0", or "development" where it was built without one. */
    static String name() {
        ModuleDescriptor descriptor = Version.class.getModule().getDescriptor();
        return descriptor == null ? "development" : descriptor.rawVersion().orElse("development");
    }
}
