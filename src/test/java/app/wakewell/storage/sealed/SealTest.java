package app.wakewell.storage.sealed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.wakewell.journal.RecoveryCode;
import app.wakewell.journal.Secret;
import app.wakewell.storage.sealed.NotOpened.Reason;
import app.wakewell.storage.sealed.SealHeader.Cost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SealTest {

    private static final int MIB = 1 << 20;
    private static final int HEADER = 194;
    private static final String WORDS = "Grüße, 枕 and two pillows";
    private static final Cost CHEAP = new Cost(64, 1, 1);

    /** A sealed file and what opens it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sealed(byte[] bytes, RecoveryCode code) {}

    static Sealed seal(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RecoveryCode code = RecoveryCode.random(new SecureRandom());
            new Seal(new SecureRandom(), CHEAP).seal(new ByteArrayInputStream(plain), out, WORDS, code);
            return new Sealed(out.toByteArray(), code);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static byte[] open(byte[] sealed, Secret secret) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Seal.open(new ByteArrayInputStream(sealed), out, secret);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    private static Reason refusal(byte[] sealed, Secret secret) {
        return assertThrows(NotOpened.class, () -> open(sealed, secret)).reason();
    }

    static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, MIB - 1, MIB, MIB + 1, 2 * MIB})
    void contentComesBackByPassphraseAndByCode(int length) {
        byte[] plain = content(length);
        Sealed sealed = seal(plain);
        assertArrayEquals(plain, open(sealed.bytes(), new Secret.Passphrase(WORDS)));
        RecoveryCode written = RecoveryCode.parse(sealed.code().inGroups().toLowerCase(java.util.Locale.ROOT))
                .orElseThrow();
        assertArrayEquals(plain, open(sealed.bytes(), new Secret.Code(written)));
    }

    @Test
    void theUsualCostOpensToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecoveryCode code = RecoveryCode.random(new SecureRandom());
        new Seal().seal(new ByteArrayInputStream(content(10)), out, WORDS, code);
        assertArrayEquals(content(10), open(out.toByteArray(), new Secret.Passphrase(WORDS)));
    }

    @Test
    void aPassphraseTypedInAnotherFormIsTheSame() {
        byte[] sealed = seal(content(5)).bytes();
        String decomposed = java.text.Normalizer.normalize(WORDS, java.text.Normalizer.Form.NFD);
        assertFalse(decomposed.equals(WORDS));
        assertArrayEquals(content(5), open(sealed, new Secret.Passphrase(decomposed)));
    }

    @Test
    void nothingOfTheContentCanBeReadInIt() {
        byte[] plain = "canary ".repeat(500).getBytes(StandardCharsets.US_ASCII);
        assertFalse(new String(seal(plain).bytes(), StandardCharsets.ISO_8859_1).contains("canary"));
        assertFalse(Arrays.equals(seal(plain).bytes(), seal(plain).bytes()), "keys and nonces are fresh each time");
    }

    @Test
    void anotherPassphraseOrCodeIsSaidToBeOne() {
        byte[] sealed = seal(content(100)).bytes();
        assertEquals(Reason.WRONG_SECRET, refusal(sealed, new Secret.Passphrase(WORDS + " ")));
        assertEquals(Reason.WRONG_SECRET, refusal(sealed, new Secret.Code(seal(content(1)).code())));
    }

    @Test
    void everyBitThatIsFlippedIsDamageAndNeverAWrongPassphrase() {
        Sealed whole = seal(content(300));
        Secret code = new Secret.Code(whole.code());
        for (int at = 0; at < whole.bytes().length; at++) {
            byte[] flipped = whole.bytes().clone();
            flipped[at] ^= (byte) (1 << at % Byte.SIZE);
            Set<Reason> honest = at < 8
                    ? EnumSet.of(Reason.NOT_SEALED)
                    : at < 10 ? EnumSet.of(Reason.NEWER, Reason.DAMAGED) : EnumSet.of(Reason.DAMAGED);
            Reason said = refusal(flipped, code);
            assertTrue(honest.contains(said), "byte " + at + ": " + said);
        }
    }

    @Test
    void everyLengthThatIsCutIsDamage() {
        Sealed whole = seal(content(300));
        Secret code = new Secret.Code(whole.code());
        for (int length = 8; length < whole.bytes().length; length++) {
            assertEquals(Reason.DAMAGED, refusal(Arrays.copyOf(whole.bytes(), length), code), "cut at " + length);
        }
        assertEquals(Reason.NOT_SEALED, refusal(new byte[0], code));
        assertEquals(Reason.DAMAGED, refusal(Arrays.copyOf(whole.bytes(), whole.bytes().length + 1), code));
    }

    @Test
    void piecesCannotBeSwappedOrLeftOut() {
        Sealed whole = seal(content(3 * MIB));
        Secret code = new Secret.Code(whole.code());
        int piece = 1 + Integer.BYTES + Crypto.NONCE + MIB + Crypto.TAG;
        byte[] bytes = whole.bytes();
        assertEquals(HEADER + 3 * piece, bytes.length);
        assertEquals(Reason.DAMAGED, refusal(of(bytes, piece, 1, 0, 2), code));
        assertEquals(Reason.DAMAGED, refusal(of(bytes, piece, 0, 2), code));
        assertEquals(Reason.DAMAGED, refusal(of(bytes, piece, 2), code));
        byte[] early = of(bytes, piece, 0, 1);
        early[HEADER + piece] = 1;
        assertEquals(Reason.DAMAGED, refusal(early, code), "an earlier piece cannot become the last");
    }

    private static byte[] of(byte[] bytes, int piece, int... order) {
        ByteBuffer other = ByteBuffer.allocate(HEADER + order.length * piece);
        other.put(bytes, 0, HEADER);
        IntStream.of(order).forEach(at -> other.put(bytes, HEADER + at * piece, piece));
        return other.array();
    }

    /** Whoever forges a header can make its hash fit. */
    @Test
    void aForgedHeaderCannotHangTheProgram() {
        byte[] sealed = seal(content(1)).bytes();
        assertEquals(Reason.TOO_COSTLY, refusal(forged(sealed, 10, 1 << 30), new Secret.Passphrase(WORDS)));
        assertEquals(Reason.TOO_COSTLY, refusal(forged(sealed, 14, 21), new Secret.Passphrase(WORDS)));
        assertEquals(Reason.DAMAGED, refusal(forged(sealed, 10, -1), new Secret.Passphrase(WORDS)));
        assertEquals(Reason.DAMAGED, refusal(forged(sealed, 18, 0), new Secret.Passphrase(WORDS)));
        assertEquals(Reason.DAMAGED, refusal(forged(sealed, 158, Integer.MAX_VALUE), new Secret.Passphrase(WORDS)));
        assertEquals(Reason.WRONG_SECRET, refusal(forged(sealed, 14, 2), new Secret.Passphrase(WORDS)));
    }

    private static byte[] forged(byte[] sealed, int at, int number) {
        byte[] forged = sealed.clone();
        ByteBuffer.wrap(forged).putInt(at, number);
        byte[] hash = Crypto.sha256(Arrays.copyOf(forged, HEADER - 32));
        System.arraycopy(hash, 0, forged, HEADER - 32, hash.length);
        return forged;
    }
}
