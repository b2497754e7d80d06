package app.wakewell.storage;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What a disk may hold after the power went off in the middle of a recorded play: of each file all up to its last sync,
 * and of what was written since then any of the sectors. That files come, go and change their names is taken to be on
 * the disk at once, which real file systems do not promise.
 */
final class PowerCut {

    private static final int SECTOR = 512;

    private enum Kind {
        WRITE, TRUNCATE, SYNC, UNLINK, RENAME, ACK
    }

    /** One recorded call. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Call(Kind kind, String path, String other, long offset, byte[] data) {
        int end() {
            return (int) offset + data.length;
        }
    }

    /** A file: as it was at the last sync, and what was done since. */
    private static final class Disk {
        private byte[] synced = {};
        private byte[] now = {};
        private final List<Call> since = new ArrayList<>();

        private static byte[] applied(byte[] content, Call call) {
            int length = call.kind == Kind.TRUNCATE ? call.end() : Math.max(content.length, call.end());
            byte[] changed = Arrays.copyOf(content, length);
            System.arraycopy(call.data, 0, changed, (int) call.offset, call.data.length);
            return changed;
        }

        void change(Call call) {
            now = applied(now, call);
            since.add(call);
        }

        void sync() {
            synced = now;
            since.clear();
        }

        /** The very array of the last sync where nothing was written since. */
        byte[] afterCut(Random random) {
            if (since.isEmpty()) {
                return synced;
            }
            byte[] left = Arrays.copyOf(synced, since.stream().mapToInt(Call::end).reduce(synced.length, Math::max));
            int length = synced.length;
            for (Call call : since) {
                if (call.kind == Kind.TRUNCATE) {
                    if (random.nextBoolean()) {
                        Arrays.fill(left, Math.min(length, call.end()), length, (byte) 0);
                        length = call.end();
                    }
                    continue;
                }
                for (int from = 0; from < call.data.length;) {
                    int at = (int) call.offset + from;
                    int to = Math.min(call.data.length, from + SECTOR - at % SECTOR);
                    if (random.nextBoolean()) {
                        System.arraycopy(call.data, from, left, at, to - from);
                        length = Math.max(length, at + to - from);
                    }
                    from = to;
                }
            }
            return Arrays.copyOf(left, length);
        }
    }

    private final List<Call> calls;
    private final String root;

    private PowerCut(List<Call> calls, String root) {
        this.calls = calls;
        this.root = root;
    }

    /**
     * Reads a record.
     *
     * @param root
     *            the folder that was recorded
     */
    static PowerCut read(Path log, Path root) throws IOException {
        List<Call> calls = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(log)))) {
            for (int kind = in.read(); kind >= 0; kind = in.read()) {
                ByteBuffer sizes = ByteBuffer.wrap(in.readNBytes(4)).order(ByteOrder.LITTLE_ENDIAN);
                String path = text(in, Short.toUnsignedInt(sizes.getShort()));
                String other = text(in, Short.toUnsignedInt(sizes.getShort()));
                ByteBuffer place = ByteBuffer.wrap(in.readNBytes(12)).order(ByteOrder.LITTLE_ENDIAN);
                long offset = place.getLong();
                calls.add(new Call(kind(kind), path, other, offset, in.readNBytes(place.getInt())));
            }
        }
        return new PowerCut(calls, root + "/");
    }

    private static String text(DataInputStream in, int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static Kind kind(int letter) {
        return switch (letter) {
            case 'W' -> Kind.WRITE;
            case 'T' -> Kind.TRUNCATE;
            case 'S', 'D' -> Kind.SYNC;
            case 'U' -> Kind.UNLINK;
            case 'R' -> Kind.RENAME;
            case 'A' -> Kind.ACK;
            default -> throw new IllegalStateException("no call is called " + (char) letter);
        };
    }

    int length() {
        return calls.size();
    }

    /** Looks at what a cut left. */
    @FunctionalInterface
    interface Look {
        /**
         * Looks.
         *
         * @param files
         *            content by path within the folder
         * @param acks
         *            what the program had said by then
         */
        void at(Map<String, byte[]> files, String acks) throws IOException;
    }

    /**
     * Cuts the power at random moments.
     *
     * @param before
     *            what lay in the folder when the play began, by path within it
     */
    void cut(int cuts, long seed, Map<String, byte[]> before, Look look) throws IOException {
        Random random = new Random(seed);
        int[] moments = random.ints(cuts, 0, calls.size() + 1).sorted().toArray();
        Map<String, Disk> disks = new TreeMap<>();
        before.forEach((path, content) -> {
            Disk disk = new Disk();
            disk.now = content;
            disk.sync();
            disks.put(path, disk);
        });
        StringBuilder acks = new StringBuilder();
        int played = 0;
        for (int moment : moments) {
            while (played < moment) {
                play(calls.get(played++), disks, acks);
            }
            Map<String, byte[]> left = new TreeMap<>();
            disks.forEach((path, disk) -> left.put(path, disk.afterCut(random)));
            look.at(left, acks.toString());
        }
    }

    private void play(Call call, Map<String, Disk> disks, StringBuilder acks) {
        if (call.kind == Kind.ACK) {
            acks.append(new String(call.data, StandardCharsets.UTF_8));
            return;
        }
        String path = within(call.path);
        switch (call.kind) {
            case WRITE, TRUNCATE -> disks.computeIfAbsent(path, first -> new Disk()).change(call);
            case SYNC -> {
                if (disks.containsKey(path)) {
                    disks.get(path).sync();
                }
            }
            case UNLINK -> disks.remove(path);
            case RENAME -> {
                Disk moved = disks.remove(path);
                if (moved != null) {
                    disks.put(within(call.other), moved);
                }
            }
            case ACK -> throw new IllegalStateException();
        }
    }

    private String within(String path) {
        return path.startsWith(root) ? path.substring(root.length()) : path;
    }
}
