#!/usr/bin/env python3
"""Opens a sealed Wakewell backup without Wakewell. See FORMAT.md beside this file.

usage: unseal.py SEALED PLAIN          (asks for the recovery code or the passphrase)

With the recovery code nothing but Python 3 is needed, about a minute a megabyte. With the package "cryptography"
(44 or newer) it takes a moment, and the passphrase works too.
"""
import getpass
import hashlib
import hmac
import struct
import sys
import unicodedata

try:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
except ImportError:
    AESGCM = None

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BOUND, LOCKED, HASHED, LENGTH = 38, 60, 162, 194


def double(b):
    return ((b << 1) ^ (0x1B if b & 0x80 else 0)) & 0xFF


SBOX, p, q = [0x63] * 256, 1, 1
for _ in range(255):
    p ^= double(p)
    q = (q ^ q << 1) & 0xFF
    q = (q ^ q << 2) & 0xFF
    q = (q ^ q << 4) & 0xFF
    q ^= 0x09 if q & 0x80 else 0
    for turn in range(5):
        SBOX[p] ^= (q << turn | q >> 8 - turn) & 0xFF


def expand(key):
    words, rcon = [list(key[i:i + 4]) for i in range(0, 32, 4)], 1
    for i in range(8, 60):
        word = list(words[-1])
        if i % 8 == 0:
            word = [SBOX[b] for b in word[1:] + word[:1]]
            word[0] ^= rcon
            rcon = double(rcon)
        elif i % 8 == 4:
            word = [SBOX[b] for b in word]
        words.append([a ^ b for a, b in zip(words[-8], word)])
    return [sum(words[i:i + 4], []) for i in range(0, 60, 4)]


def encrypt_block(keys, block):
    state = [a ^ b for a, b in zip(block, keys[0])]
    for number in range(1, 15):
        state = [SBOX[state[(i + 4 * (i % 4)) % 16]] for i in range(16)]
        if number < 14:
            mixed = []
            for c in range(0, 16, 4):
                a, all4 = state[c:c + 4], state[c] ^ state[c + 1] ^ state[c + 2] ^ state[c + 3]
                mixed += [a[r] ^ all4 ^ double(a[r] ^ a[(r + 1) % 4]) for r in range(4)]
            state = mixed
        state = [a ^ b for a, b in zip(state, keys[number])]
    return bytes(state)


def times(x, y):
    z = 0
    for bit in range(127, -1, -1):
        if (x >> bit) & 1:
            z ^= y
        y = (y >> 1) ^ (0xE1 << 120 if y & 1 else 0)
    return z


def decrypt(key, nonce, sealed, bound):
    """AES-256-GCM; None if the tag is another one."""
    if AESGCM:
        try:
            return AESGCM(key).decrypt(nonce, sealed, bound)
        except Exception:
            return None
    body, tag, keys = sealed[:-16], sealed[-16:], expand(key)
    h, y = int.from_bytes(encrypt_block(keys, bytes(16)), "big"), 0
    padded = bound + bytes(-len(bound) % 16) + body + bytes(-len(body) % 16)
    for i in range(0, len(padded), 16):
        y = times(y ^ int.from_bytes(padded[i:i + 16], "big"), h)
    y = times(y ^ (len(bound) * 8 << 64 | len(body) * 8), h)
    first = int.from_bytes(encrypt_block(keys, nonce + b"\0\0\0\1"), "big")
    if not hmac.compare_digest((y ^ first).to_bytes(16, "big"), tag):
        return None
    stream = b"".join(encrypt_block(keys, nonce + struct.pack(">I", 2 + i)) for i in range((len(body) + 15) // 16))
    return bytes(a ^ b for a, b in zip(body, stream))


def code_key(words, salt):
    """The key of a recovery code; None if it is none."""
    text = "".join(words.upper().replace("-", " ").split()).translate(str.maketrans("OIL", "011"))
    if len(text) != 28 or any(c not in ALPHABET for c in text):
        return None
    bits = 0
    for c in text[:26]:
        bits = bits * 32 + ALPHABET.index(c)
    secret = (bits >> 2 & (1 << 128) - 1).to_bytes(16, "big")
    check = int.from_bytes(hashlib.sha256(secret).digest()[:2], "big") >> 6
    if text[26:] != ALPHABET[check // 32] + ALPHABET[check % 32]:
        return None
    extracted = hmac.new(salt, secret, "sha256").digest()
    return hmac.new(extracted, b"wakewell recovery code\1", "sha256").digest()


def unseal(data, words):
    if data[:8] != b"WAKESEAL" or len(data) < LENGTH or hashlib.sha256(data[:HASHED]).digest() != data[HASHED:LENGTH]:
        sys.exit("This is no sealed backup, or its beginning is damaged.")
    memory, passes, lanes, salt = struct.unpack(">iii16s", data[10:BOUND])
    by, at = code_key(words, salt), BOUND + LOCKED
    if by is None:
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
        costly = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
        by, at = costly.derive(unicodedata.normalize("NFKC", words).encode()), BOUND
    key = decrypt(by, data[at:at + 12], data[at + 12:at + LOCKED], data[:BOUND])
    if key is None:
        sys.exit("The backup is whole; this is not its passphrase or code.")
    plain, at, number, last = [], LENGTH, 0, 0
    while not last:
        last, length = struct.unpack(">Bi", data[at:at + 5]) if len(data) >= at + 5 else (1, -1)
        bound = data[HASHED:LENGTH] + struct.pack(">qB", number, last)
        end = at + 17 + length + 16
        piece = decrypt(key, data[at + 5:at + 17], data[at + 17:end], bound) if 0 <= length <= len(data) - at else None
        if piece is None:
            sys.exit("The backup is damaged in piece %d." % number)
        plain.append(piece)
        at, number = end, number + 1
    if at != len(data):
        sys.exit("The backup is damaged after its end.")
    return b"".join(plain)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    secret = getpass.getpass("Recovery code or passphrase: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    with open(sys.argv[1], "rb") as sealed:
        opened = unseal(sealed.read(), secret)
    with open(sys.argv[2], "xb") as target:
        target.write(opened)
