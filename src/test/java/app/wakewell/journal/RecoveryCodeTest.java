package app.wakewell.journal;

import java.security.SecureRandom;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RecoveryCodeTest {

    @Test
    void secretsOfAllKindsComeBack() {
        byte[] ones = new byte[16];
        Arrays.fill(ones, (byte) 0xFF);
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < 200; i++) {
            byte[] secret = new byte[16];
            random.nextBytes(secret);
            secret = i == 0 ? new byte[16] : i == 1 ? ones : secret;
            RecoveryCode code = RecoveryCode.of(secret);
            assertArrayEquals(secret, code.secret());
            assertEquals(code, RecoveryCode.parse(code.inGroups()).orElseThrow());
        }
    }

    @Test
    void itIsWrittenInSevenGroupsOfFour() {
        assertEquals("0000-0000-0000-0000-0000-0000-006X", RecoveryCode.of(new byte[16]).inGroups());
    }

    @Test
    void smallLettersLookalikesAndSpacesAreRead() {
        RecoveryCode zero = RecoveryCode.of(new byte[16]);
        assertEquals(zero, RecoveryCode.parse(" oOoO 0000-0000 0000\t0000 0000 o06x\n").orElseThrow());
        assertTrue(RecoveryCode.parse("").isEmpty());
        assertTrue(RecoveryCode.parse("two pillows").isEmpty());
    }

    /** Ten bits of check: of 31 slips in each of 28 places all but about one in a thousand are told. */
    @Test
    void nearlyEverySlipOfThePenIsTold() {
        String right = RecoveryCode.random(new SecureRandom()).characters();
        int told = 0;
        int slips = 0;
        for (int place = 0; place < right.length(); place++) {
            for (char wrong : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                if (wrong != right.charAt(place)) {
                    slips++;
                    told += RecoveryCode.parse(right.substring(0, place) + wrong + right.substring(place + 1)).isEmpty()
                            ? 1
                            : 0;
                }
            }
        }
        assertTrue(told >= slips - 8, told + " of " + slips);
    }

    @Test
    void itIsNotInItsToString() {
        RecoveryCode code = RecoveryCode.random(new SecureRandom());
        assertFalse(new Secret.Code(code).toString().contains(code.characters()));
        assertFalse(new Secret.Passphrase("two pillows").toString().contains("pillows"));
    }
}
