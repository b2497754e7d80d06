package app.wakewell.storage.sealed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import app.wakewell.journal.RecoveryCode;

/** The few things that sealing takes from libraries: AES-256-GCM, Argon2id, HKDF and SHA-256. */
final class Crypto {

    static final int KEY = 32;
    static final int NONCE = 12;
    static final int TAG = 16;

    private Crypto() {}

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    static byte[] encrypt(byte[] key, byte[] nonce, byte[] bound, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(plain);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("AES-GCM takes any bytes", never);
        }
    }

    /**
     * Decrypts.
     *
     * @throws AEADBadTagException
     *             if the key is another one, or any byte is not as it was
     */
    static byte[] decrypt(byte[] key, byte[] nonce, byte[] bound, byte[] encrypted) throws AEADBadTagException {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(encrypted);
        } catch (AEADBadTagException other) {
            throw other;
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("AES-GCM takes any bytes", never);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    /** The key that a passphrase makes: Argon2id, version 1.3, of its UTF-8 in normal form NFKC. */
    static byte[] keyOf(String passphrase, SealHeader.Cost cost, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] key = new byte[KEY];
        generator.generateBytes(
                Normalizer.normalize(passphrase, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), key);
        return key;
    }

    /** The key that a recovery code makes: HKDF with SHA-256. */
    static byte[] keyOf(RecoveryCode code, byte[] salt) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(code.secret())
                            .addSalt(salt)
                            .thenExpand("wakewell recovery code".getBytes(StandardCharsets.UTF_8), KEY));
        } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException never) {
            throw new IllegalStateException("every Java from 25 on has HKDF", never);
        }
    }
}
