import org.jspecify.annotations.NullMarked;

/** Wakewell, a pain-and-sleep journal for the desktop. */
@NullMarked @SuppressWarnings("requires-automatic") // the PDF library has no module descriptors
module app.wakewell {
    requires static org.jspecify;

    // screens
    requires javafx.controls;
    requires javafx.fxml;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;

    // data
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.databind;
    requires org.apache.commons.csv;
    requires org.bouncycastle.provider;
    requires org.apache.commons.numbers.gamma;

    // report
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires org.apache.commons.logging;
    requires java.desktop;
    requires jdk.unsupported;
    requires jdk.xml.dom;

    // command line and logs
    requires info.picocli;
    requires java.logging;
    requires org.slf4j;

    // FXML fills private fields of controllers; Jackson those of records
    opens app.wakewell.ui.advice to javafx.fxml;
    opens app.wakewell.ui.control to javafx.fxml;
    opens app.wakewell.ui.history to javafx.fxml;
    opens app.wakewell.ui.report to javafx.fxml;
    opens app.wakewell.ui.seal to javafx.fxml;
    opens app.wakewell.ui.setups to javafx.fxml;
    opens app.wakewell.ui.several to javafx.fxml;
    opens app.wakewell.ui.settings to javafx.fxml;
    opens app.wakewell.ui.shell to javafx.fxml;
    opens app.wakewell.ui.insights to javafx.fxml;
    opens app.wakewell.ui.person to javafx.fxml;
    opens app.wakewell.ui.picture to javafx.fxml;
    opens app.wakewell.ui.signs to javafx.fxml;
    opens app.wakewell.ui.start to javafx.fxml;
    opens app.wakewell.ui.today to javafx.fxml;
    opens app.wakewell.ui.trends to javafx.fxml;
    opens app.wakewell.ui.week to javafx.fxml;
    opens app.wakewell.advice to tools.jackson.databind;
    opens app.wakewell.advice.library to tools.jackson.databind;
    opens app.wakewell.settings to tools.jackson.databind;
    // picocli fills options
    opens app.wakewell.cli to info.picocli;
}
