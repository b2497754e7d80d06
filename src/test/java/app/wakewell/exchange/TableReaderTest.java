package app.wakewell.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static app.wakewell.exchange.SampleFiles.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

class TableReaderTest {

    @TempDir
    Path folder;
    private SampleFiles files;

    @BeforeEach
    void prepare() {
        files = new SampleFiles(folder);
    }

    private static Table table(Path file) {
        return TableReader.read(TextFile.read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r\r\n", "\r", "\n\n", "\r\n\r\n", "\n \n"})
    void lineEndsOfAnyKindEndALine(String lineEnd) throws Exception {
        Table table = table(files.of(String.join(lineEnd, "night,pain_rising", "2026-03-04,5", "2026-03-05,6")));
        assertEquals(List.of("night", "pain_rising"), table.header());
        assertEquals(List.of(List.of("2026-03-04", "5"), List.of("2026-03-05", "6")),
                table.rows().stream().map(Table.Row::cells).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r\r\n", "\r"})
    void linesAreCountedAsAnEditorShowsThem(String lineEnd) throws Exception {
        Table table = table(files.of(String.join(lineEnd, "night,note", "a,\"two" + lineEnd.charAt(0) + "lines\"", "",
                "b,", "c,")));
        assertEquals(List.of(2L, 5L, 6L), table.rows().stream().map(Table.Row::line).toList());
    }

    @Test
    void lineEndsWithinQuotesAreKept() throws Exception {
        Table table = table(files.of("night,note\r\na,\"one\r\ntwo\rthree\nfour, \"\"quoted\"\"\"\r\nb,c\r\n"));
        assertEquals("one\r\ntwo\rthree\nfour, \"quoted\"", table.rows().get(0).cell(1));
        assertEquals(List.of("b", "c"), table.rows().get(1).cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theCommonestDelimiterOfTheHeaderSplits(String delimiter) throws Exception {
        Table table = table(files.of(String.join(delimiter, "night", "\"a,;b\"", "c") + "\n1" + delimiter + "2\n"));
        assertEquals(List.of("night", "a,;b", "c"), table.header());
        assertEquals(List.of("1", "2"), table.rows().getFirst().cells());
    }

    @Test
    void encodingsAreToldApart() throws Exception {
        String text = "night,Größe\n2026-03-04,1\n";
        List<byte[]> encoded = List.of(text.getBytes(StandardCharsets.UTF_8),
                joined(new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, text.getBytes(StandardCharsets.UTF_8)),
                joined(new byte[]{(byte) 0xFF, (byte) 0xFE}, text.getBytes(StandardCharsets.UTF_16LE)),
                joined(new byte[]{(byte) 0xFE, (byte) 0xFF}, text.getBytes(StandardCharsets.UTF_16BE)),
                text.getBytes(Charset.forName("windows-1252")));
        for (byte[] bytes : encoded) {
            assertEquals(List.of("night", "Größe"), table(files.of(bytes)).header());
        }
    }

    private static byte[] joined(byte[] mark, byte[] text) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(mark);
        both.writeBytes(text);
        return both.toByteArray();
    }

    @Test
    void columnNamesAreMatchedWithoutCaseBlanksAndColon() throws Exception {
        Table table = table(files.of(" Night ,  PAIN_rising:,Alarm\u00a0 mode\na,b,c"));
        assertEquals(0, table.column("night"));
        assertEquals(1, table.column("pain_rising"));
        assertEquals(2, table.column("alarm mode"));
        assertEquals(-1, table.column("note"));
    }

    @Test
    void whatIsNoTableIsRefusedInOneLine() throws Exception {
        Path missing = folder.resolve("none.csv");
        assertEquals("There is no file " + missing + ".", refusal(() -> TextFile.read(missing)));
        assertEquals(folder + " is a folder, not a file.", refusal(() -> TextFile.read(folder)));
        Path empty = files.of(" \r\n");
        assertEquals(empty + " is empty.", refusal(() -> TextFile.read(empty)));
        Path journal = files.of("SQLite format 3\0\1\2");
        assertEquals(journal + " is not a text file.", refusal(() -> TextFile.read(journal)));
        Path picture = files.of(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0});
        assertEquals(picture + " is not a text file.", refusal(() -> TextFile.read(picture)));
        Path open = files.of("night,note\na,b\nc,\"d\n");
        assertEquals(open + ", line 3: a quotation mark opens here and is never closed.", refusal(() -> table(open)));
    }

    @Test
    void aFileOfUnlikelySizeIsRefused() throws Exception {
        Path large = folder.resolve("large.csv");
        Files.write(large, new byte[(TextFile.LARGEST_MEGABYTES << 20) + 1]);
        assertEquals(large + " is larger than 32 MB, more than a file of nights can be.",
                refusal(() -> TextFile.read(large)));
    }
}
