package app.wakewell.journal;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * 128 random bits as a person can write them down: 26 characters of Crockford's base 32 and 2 more that tell a slip of
 * the pen, in groups of 4. Reading takes small letters, and O, I and L for the digits they look like.
 *
 * @param characters
 *            the 28 characters without what stands between the groups
 */
public record RecoveryCode(String characters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 16;
    private static final int SECRET = 26;
    private static final int CHECK = 2;
    private static final int GROUP = 4;
    private static final int BASE = 32;
    /** 26 characters hold 130 bits. */
    private static final int SPARE_BITS = 2;

    /**
     * A code.
     *
     * @throws IllegalArgumentException
     *             if these are not the characters of one
     */
    public RecoveryCode {
        if (!isCode(characters)) {
            throw new IllegalArgumentException("no recovery code");
        }
    }

    private static boolean isCode(String characters) {
        return characters.length() == SECRET + CHECK && characters.chars().allMatch(it -> ALPHABET.indexOf(it) >= 0)
                && bits(characters).bitLength() <= BYTES * Byte.SIZE + SPARE_BITS
                && bits(characters).mod(BigInteger.valueOf(1 << SPARE_BITS)).signum() == 0
                && characters.endsWith(check(secret(characters)));
    }

    /** A code that nobody has had. */
    public static RecoveryCode random(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return of(secret);
    }

    /**
     * The code of a secret.
     *
     * @param secret
     *            16 bytes
     */
    public static RecoveryCode of(byte[] secret) {
        BigInteger bits = new BigInteger(1, secret).shiftLeft(SPARE_BITS);
        return new RecoveryCode(inBase32(bits, SECRET) + check(secret));
    }

    private static String inBase32(BigInteger bits, int length) {
        StringBuilder text = new StringBuilder();
        BigInteger rest = bits;
        for (int i = 0; i < length; i++) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(BASE));
            text.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return text.reverse().toString();
    }

    /** The first ten bits of the SHA-256 of the secret. */
    private static String check(byte[] secret) {
        byte[] hash = sha256(secret);
        int bits = (Byte.toUnsignedInt(hash[0]) << Byte.SIZE | Byte.toUnsignedInt(hash[1])) >>> 6;
        return inBase32(BigInteger.valueOf(bits), CHECK);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    private static BigInteger bits(String characters) {
        BigInteger bits = BigInteger.ZERO;
        for (char character : characters.substring(0, SECRET).toCharArray()) {
            bits = bits.multiply(BigInteger.valueOf(BASE)).add(BigInteger.valueOf(ALPHABET.indexOf(character)));
        }
        return bits;
    }

    private static byte[] secret(String characters) {
        byte[] raw = bits(characters).shiftRight(SPARE_BITS).toByteArray();
        byte[] secret = new byte[BYTES];
        int length = Math.min(raw.length, BYTES);
        System.arraycopy(raw, raw.length - length, secret, BYTES - length, length);
        return secret;
    }

    /** What a person wrote down; nothing if it is no code, or one with a slip of the pen. */
    public static Optional<RecoveryCode> parse(String written) {
        String characters = read(written);
        return isCode(characters) ? Optional.of(new RecoveryCode(characters)) : Optional.empty();
    }

    private static String read(String written) {
        return written.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /**
     * Whether one of its groups was written down right, read as {@link #parse} reads.
     *
     * @param place
     *            which group, from 0 on
     */
    public boolean hasGroup(int place, String written) {
        return groups().get(place).equals(read(written));
    }

    /** The 16 bytes that it stands for. */
    public byte[] secret() {
        return secret(characters);
    }

    /** Its seven groups of four characters, in order. */
    public List<String> groups() {
        return List.of(characters.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** As it is written down: groups of four with hyphens between. */
    public String inGroups() {
        return String.join("-", groups());
    }

    /** Without the code, which belongs in no log. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
