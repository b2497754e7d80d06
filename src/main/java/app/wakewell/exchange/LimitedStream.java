package app.wakewell.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes so many bytes and no more. */
final class LimitedStream extends FilterOutputStream {

    /** More was written. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    private long left;

    LimitedStream(OutputStream out, long most) {
        super(out);
        this.left = most;
    }

    @Override
    public void write(int one) throws IOException {
        take(1);
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        take(count);
        out.write(bytes, from, count);
    }

    private void take(int count) throws IOException {
        left -= count;
        if (left < 0) {
            throw new TooLarge();
        }
    }
}
