package app.wakewell.storage.sealed;

/** What opens a sealed backup. */
public sealed interface Secret {

    /** The person's own words. */
    record Passphrase(String words) implements Secret {
        /** Without the words, which belong in no log. */
        @Override
        public String toString() {
            return "Passphrase";
        }
    }

    /** The code that was written down when the backup was made. */
    record Code(RecoveryCode code) implements Secret {}
}
