package vn.ptdv.store.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import vn.ptdv.store.folder.BookFolder;

/** Writes the log into the folder of the open book until closed: five files of one megabyte, the oldest given up. */
public final class LogFiles implements AutoCloseable {
    private static final String OWN = "vn.ptdv";
    private static final int OLD_FILES = 4;
    private static final FileSize MOST = FileSize.valueOf("1MB");
    private static final Duration LOOK = Duration.buildByMilliseconds(100);

    private final Logger root;
    private final Logger own;
    private final RollingFileAppender<ILoggingEvent> file;

    private LogFiles(Logger root, Logger own, RollingFileAppender<ILoggingEvent> file) {
        this.root = root;
        this.own = own;
        this.file = file;
    }

    public static LogFiles into(BookFolder folder) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setName("book " + System.identityHashCode(file));
        file.setFile(folder.log().resolve("ptdv.log").toString());
        file.setEncoder(encoder(context));
        file.setTriggeringPolicy(bySize(context));
        file.setRollingPolicy(window(context, file, folder.log()));
        file.start();
        Logger own = context.getLogger(OWN);
        own.setLevel(Level.INFO);
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(file);
        return new LogFiles(root, own, file);
    }

    /** Libraries that log in the JDK's way are led to the same place. */
    public static void bridge() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** Runs the work; what it fails with stands in the log before the log is closed. */
    public <T> T keeping(Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (RuntimeException e) {
            own.error("failed", e);
            throw e;
        }
    }

    @Override
    public void close() {
        root.detachAppender(file);
        file.stop();
    }

    private static LayoutWrappingEncoder<ILoggingEvent> encoder(LoggerContext context) {
        MaskedLayout layout = new MaskedLayout();
        layout.setContext(context);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();
        return encoder;
    }

    private static SizeBasedTriggeringPolicy<ILoggingEvent> bySize(LoggerContext context) {
        SizeBasedTriggeringPolicy<ILoggingEvent> policy = new SizeBasedTriggeringPolicy<>();
        policy.setContext(context);
        policy.setMaxFileSize(MOST);
        policy.setCheckIncrement(LOOK);
        policy.start();
        return policy;
    }

    private static FixedWindowRollingPolicy window(
            LoggerContext context, RollingFileAppender<ILoggingEvent> file, Path folder) {
        FixedWindowRollingPolicy policy = new FixedWindowRollingPolicy();
        policy.setContext(context);
        policy.setParent(file);
        policy.setFileNamePattern(folder.resolve("ptdv.%i.log").toString());
        policy.setMinIndex(1);
        policy.setMaxIndex(OLD_FILES);
        policy.start();
        return policy;
    }
}
