package app.wakewell.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import app.wakewell.domain.Night;
import app.wakewell.journal.Measure;
import app.wakewell.journal.Refused;
import app.wakewell.journal.SetUpFindings;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.TargetFile;
import app.wakewell.journal.TrendChart;
import app.wakewell.picture.JournalPicture;
import app.wakewell.picture.PainPicture;
import app.wakewell.picture.PainPictureInput;
import app.wakewell.picture.PainPictureOptions;
import app.wakewell.picture.Palette;
import app.wakewell.picture.Picture;
import app.wakewell.picture.PictureTexts;
import app.wakewell.picture.Scale;
import app.wakewell.picture.Size;
import app.wakewell.picture.SvgWriter;

/** The pain picture as an SVG file, or as a PNG file of twice its size. Immutable. */
public final class PictureFiles implements TrendChart {

    private static final Size SIZE = new Size(1240, 520);
    private static final double PNG_SCALE = 2;
    private static final String FONTS = "Inter, 'Noto Sans', sans-serif";

    private final ReportWords words;

    /**
     * Pictures with words of a language.
     *
     * @param locale
     *            the language; English where there is no translation
     */
    public PictureFiles(Locale locale) {
        words = new ReportWords(locale, "");
    }

    @Override
    public void write(Snapshot journal, Measure measure, Night from, Night to, Path target, boolean replace) {
        boolean png = isPng(target);
        if (to.isBefore(from)) {
            throw Refused.because("problem.range.order", from, to);
        }
        if (journal.between(from, to).stream().noneMatch(entry -> measure.of(entry).isPresent())) {
            throw Refused.because("problem.chart.none", words.wording().field(measure.field()), from, to);
        }
        Picture picture = picture(journal, measure, from, to);
        Palette palette = Palette.light();
        byte[] file = png
                ? ChartImage.png(picture, palette, PNG_SCALE)
                : new SvgWriter(palette, FONTS, true).write(picture).getBytes(StandardCharsets.UTF_8);
        TargetFile.write(target, replace, out -> out.write(file));
    }

    private Picture picture(Snapshot journal, Measure measure, Night from, Night to) {
        PictureTexts texts = words.picture(measure);
        PainPictureInput input = input(words, journal, measure, from, to);
        return PainPicture.of(input, SIZE, PainPictureOptions.screen(), texts);
    }

    /** What the picture of a measure is made of, in the report and as a file. */
    static PainPictureInput input(ReportWords words, Snapshot journal, Measure measure, Night from, Night to) {
        JournalPicture source = new JournalPicture(journal.entries(), journal.bed(),
                night -> SetUpFindings.isSettling(journal.bed(), night), words.wording().bed()::change,
                SetUpFindings.secondOfPair(journal, from, to));
        Scale scale = Scale.between(measure.least(), measure.most(), words.wording().field(measure.field()));
        return source.of(measure::of, scale, from, to, words.picture(measure));
    }

    private static boolean isPng(Path target) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".png") && !name.endsWith(".svg")) {
            throw Refused.because("problem.chart.ending", target);
        }
        return name.endsWith(".png");
    }
}
