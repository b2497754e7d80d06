package app.wakewell.journal;

/** What opens a sealed backup. */
public sealed interface Secret {

    /**
     * What a person typed where either of the two is asked for.
     *
     * @return the code if it is one, else a passphrase
     */
    static Secret of(String written) {
        return RecoveryCode.parse(written).<Secret>map(Code::new).orElseGet(() -> new Passphrase(written));
    }

    /** The person's own words. */
    record Passphrase(String words) implements Secret {

        /** The fewest characters of one that a backup is sealed with. */
        public static final int LEAST = 8;

        /** Whether a backup can be sealed with these words; there is no other rule for them. */
        public boolean isLongEnough() {
            return words.codePointCount(0, words.length()) >= LEAST;
        }

        /** Without the words, which belong in no log. */
        @Override
        public String toString() {
            return "Passphrase";
        }
    }

    /** The code that was written down when the backup was made. */
    record Code(RecoveryCode code) implements Secret {}
}
