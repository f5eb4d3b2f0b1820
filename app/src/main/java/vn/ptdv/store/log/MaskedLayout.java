package vn.ptdv.store.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.ptdv.logic.fault.ErrorCode;
import vn.ptdv.store.doctor.Masking;

/** One line per event, masked by shape; of an error only types and places, since its message may hold a person's data. */
final class MaskedLayout extends LayoutBase<ILoggingEvent> {
    private final DateTimeFormatter time =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
    private final Masking masking = Masking.byShape();

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder out = new StringBuilder()
                .append(time.format(Instant.ofEpochMilli(event.getTimeStamp())))
                .append(" [")
                .append(event.getLevel())
                .append("] ")
                .append(event.getLoggerName())
                .append(": ")
                .append(masking.line(event.getFormattedMessage().replaceAll("\\R", " ")))
                .append('\n');
        if (event.getThrowableProxy() instanceof ThrowableProxy error) {
            out.append(ErrorCode.details(error.getThrowable()));
        }
        return out.toString();
    }
}
