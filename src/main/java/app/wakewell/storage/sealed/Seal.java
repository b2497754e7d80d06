package app.wakewell.storage.sealed;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;

import app.wakewell.journal.RecoveryCode;
import app.wakewell.journal.Secret;
import app.wakewell.storage.sealed.NotOpened.Reason;
import app.wakewell.storage.sealed.SealHeader.Cost;

/**
 * Encrypts a backup and opens it again. Content is cut into pieces, each encrypted by itself with AES-256-GCM and bound
 * to the header, its number and whether it is the last one: none can be changed, left out, added or moved unnoticed.
 */
public final class Seal {

    private final SecureRandom random;
    private final Cost cost;

    /** Seals with the usual cost. */
    public Seal() {
        this(new SecureRandom(), Cost.USUAL);
    }

    Seal(SecureRandom random, Cost cost) {
        this.random = random;
        this.cost = cost;
    }

    /**
     * Seals content.
     *
     * @param plain
     *            read to its end
     * @param sealed
     *            left open
     * @param code
     *            opens it too, when the passphrase is lost
     */
    public void seal(InputStream plain, OutputStream sealed, String passphrase, RecoveryCode code) throws IOException {
        byte[] key = SealHeader.fresh(random, Crypto.KEY);
        SealHeader header = SealHeader.of(key, passphrase, code, cost, random);
        DataOutputStream out = new DataOutputStream(sealed);
        out.write(header.bytes());
        byte[] piece = plain.readNBytes(header.chunk());
        for (long number = 0;; number++) {
            byte[] next = piece.length < header.chunk() ? new byte[0] : plain.readNBytes(header.chunk());
            boolean isLast = next.length == 0;
            byte[] nonce = SealHeader.fresh(random, Crypto.NONCE);
            out.writeBoolean(isLast);
            out.writeInt(piece.length);
            out.write(nonce);
            out.write(Crypto.encrypt(key, nonce, bound(header, number, isLast), piece));
            if (isLast) {
                out.flush();
                return;
            }
            piece = next;
        }
    }

    /** Whether content begins as sealed content does. */
    public static boolean isSealed(InputStream content) throws IOException {
        return SealHeader.isBegin(content.readNBytes(SealHeader.MAGIC_LENGTH));
    }

    /**
     * Opens sealed content. What comes out before a failure is worth nothing: write it where it can be thrown away.
     *
     * @throws NotOpened
     *             if it is not opened, with the reason
     */
    public static void open(InputStream sealed, OutputStream plain, Secret secret) throws IOException {
        SealHeader header = SealHeader.read(sealed);
        byte[] key = header.key(secret);
        DataInputStream in = new DataInputStream(sealed);
        try {
            for (long number = 0;; number++) {
                int last = in.readUnsignedByte();
                int length = in.readInt();
                if (last > 1 || length < 0 || length > header.chunk()) {
                    throw new NotOpened(Reason.DAMAGED);
                }
                byte[] nonce = whole(in, Crypto.NONCE);
                byte[] encrypted = whole(in, length + Crypto.TAG);
                plain.write(Crypto.decrypt(key, nonce, bound(header, number, last == 1), encrypted));
                if (last == 1) {
                    break;
                }
            }
        } catch (AEADBadTagException | EOFException changed) {
            throw new NotOpened(Reason.DAMAGED);
        }
        if (in.read() >= 0) {
            throw new NotOpened(Reason.DAMAGED);
        }
    }

    private static byte[] whole(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static byte[] bound(SealHeader header, long number, boolean isLast) {
        byte[] hash = header.hash();
        return ByteBuffer.allocate(hash.length + Long.BYTES + 1)
                .put(hash)
                .putLong(number)
                .put((byte) (isLast ? 1 : 0))
                .array();
    }
}
