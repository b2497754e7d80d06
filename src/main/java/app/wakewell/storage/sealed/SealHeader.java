package app.wakewell.storage.sealed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;

import app.wakewell.journal.RecoveryCode;
import app.wakewell.journal.Secret;
import app.wakewell.storage.sealed.NotOpened.Reason;

/**
 * The beginning of a sealed backup: what the passphrase costs, and the key of the content, locked once by the
 * passphrase and once by the recovery code. It carries its own hash, so that a damaged beginning is not taken for a
 * wrong passphrase.
 */
final class SealHeader {

    private static final byte[] MAGIC = "WAKESEAL".getBytes(StandardCharsets.US_ASCII);
    static final int MAGIC_LENGTH = MAGIC.length;
    private static final short VERSION = 1;
    private static final int SALT = 16;
    /** Up to and with the salt: what the locked keys are bound to. */
    private static final int BOUND = MAGIC.length + Short.BYTES + 3 * Integer.BYTES + SALT;
    private static final int LOCKED = Crypto.NONCE + Crypto.KEY + Crypto.TAG;
    private static final int HASHED = BOUND + 2 * LOCKED + Integer.BYTES;
    private static final int LENGTH = HASHED + 32;

    /** Content is encrypted in pieces of this many bytes. */
    private static final int CHUNK = 1 << 20;
    private static final int MOST_CHUNK = 1 << 26;

    /**
     * What it takes to make a key of a passphrase.
     *
     * @param memoryKib
     *            memory in KiB
     * @param passes
     *            over the memory
     * @param lanes
     *            that could run at once
     */
    record Cost(int memoryKib, int passes, int lanes) {

        /** About a second on a small computer; above what OWASP asks for (19 MiB, 2 passes). */
        static final Cost USUAL = new Cost(64 * 1024, 3, 1);

        /** No backup of ours asks for more, and a hostile one must not hang the program. */
        private static final Cost MOST = new Cost(1024 * 1024, 20, 16);

        /** Argon2 needs 8 KiB a lane at least. */
        private static final int LEAST_KIB_PER_LANE = 8;

        boolean isTooMuch() {
            return memoryKib > MOST.memoryKib || passes > MOST.passes || lanes > MOST.lanes;
        }

        boolean isPossible() {
            return passes >= 1 && lanes >= 1 && memoryKib >= LEAST_KIB_PER_LANE * (long) lanes;
        }
    }

    private final byte[] bytes;

    private SealHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A header for a new backup. */
    static SealHeader of(byte[] key, String passphrase, RecoveryCode code, Cost cost, SecureRandom random) {
        byte[] salt = fresh(random, SALT);
        ByteBuffer out = ByteBuffer.allocate(LENGTH);
        out.put(MAGIC).putShort(VERSION).putInt(cost.memoryKib()).putInt(cost.passes()).putInt(cost.lanes()).put(salt);
        byte[] bound = Arrays.copyOf(out.array(), BOUND);
        lock(key, Crypto.keyOf(passphrase, cost, salt), bound, random, out);
        lock(key, Crypto.keyOf(code, salt), bound, random, out);
        out.putInt(CHUNK);
        out.put(Crypto.sha256(Arrays.copyOf(out.array(), HASHED)));
        return new SealHeader(out.array());
    }

    private static void lock(byte[] key, byte[] by, byte[] bound, SecureRandom random, ByteBuffer out) {
        byte[] nonce = fresh(random, Crypto.NONCE);
        out.put(nonce).put(Crypto.encrypt(by, nonce, bound, key));
    }

    static byte[] fresh(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    static boolean isBegin(byte[] bytes) {
        return bytes.length >= MAGIC.length && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /**
     * Reads the beginning of a backup.
     *
     * @throws NotOpened
     *             if it is none, a newer one, or damaged
     */
    static SealHeader read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LENGTH);
        if (!isBegin(bytes)) {
            throw new NotOpened(Reason.NOT_SEALED);
        }
        boolean isWhole = bytes.length == LENGTH
                && Arrays.equals(Crypto.sha256(Arrays.copyOf(bytes, HASHED)),
                        Arrays.copyOfRange(bytes, HASHED, LENGTH));
        SealHeader header = new SealHeader(bytes);
        if (bytes.length >= MAGIC.length + Short.BYTES && header.number(Short.BYTES, MAGIC.length) > VERSION) {
            throw new NotOpened(Reason.NEWER);
        }
        if (!isWhole || header.number(Short.BYTES, MAGIC.length) < VERSION || !header.cost().isPossible()
                || header.chunk() < 1 || header.chunk() > MOST_CHUNK) {
            throw new NotOpened(Reason.DAMAGED);
        }
        if (header.cost().isTooMuch()) {
            throw new NotOpened(Reason.TOO_COSTLY);
        }
        return header;
    }

    private int number(int length, int at) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return length == Short.BYTES ? Short.toUnsignedInt(in.getShort(at)) : in.getInt(at);
    }

    private Cost cost() {
        int at = MAGIC.length + Short.BYTES;
        return new Cost(number(Integer.BYTES, at), number(Integer.BYTES, at + Integer.BYTES),
                number(Integer.BYTES, at + 2 * Integer.BYTES));
    }

    /** The most bytes of a piece of content. */
    int chunk() {
        return number(Integer.BYTES, HASHED - Integer.BYTES);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** What every piece of content is bound to. */
    byte[] hash() {
        return Arrays.copyOfRange(bytes, HASHED, LENGTH);
    }

    /**
     * The key of the content.
     *
     * @throws NotOpened
     *             if the secret is another one, or there is not the memory that it takes
     */
    byte[] key(Secret secret) {
        byte[] salt = Arrays.copyOfRange(bytes, BOUND - SALT, BOUND);
        return switch (secret) {
            case Secret.Passphrase(String words) -> unlock(keyOf(words, salt), BOUND);
            case Secret.Code(RecoveryCode code) -> unlock(Crypto.keyOf(code, salt), BOUND + LOCKED);
        };
    }

    /** What a backup of ours asks for is there; what a forged one asks for may be allowed and still too much here. */
    private byte[] keyOf(String words, byte[] salt) {
        try {
            return Crypto.keyOf(words, cost(), salt);
        } catch (OutOfMemoryError tooMuch) {
            throw new NotOpened(Reason.TOO_COSTLY);
        }
    }

    private byte[] unlock(byte[] by, int at) {
        byte[] nonce = Arrays.copyOfRange(bytes, at, at + Crypto.NONCE);
        byte[] locked = Arrays.copyOfRange(bytes, at + Crypto.NONCE, at + LOCKED);
        try {
            return Crypto.decrypt(by, nonce, Arrays.copyOf(bytes, BOUND), locked);
        } catch (AEADBadTagException other) {
            throw new NotOpened(Reason.WRONG_SECRET);
        }
    }
}
