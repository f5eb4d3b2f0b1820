package vn.ptdv.logic.fault;

import java.util.Locale;

/** A short stable code of an error: the same place in the same program gives the same code. */
public final class ErrorCode {
    private static final int PART = 36 * 36 * 36;
    private static final int DEPTH = 30;

    private ErrorCode() {}

    public static String of(Throwable error) {
        int types = 0;
        int places = 0;
        for (Throwable e : chain(error)) {
            types = types * 31 + e.getClass().getName().hashCode();
            places = places * 31 + firstOwnFrame(e).hashCode();
        }
        return part(types) + "-" + part(places);
    }

    /** Types and places only: messages of exceptions may hold names and numbers of people. */
    public static String details(Throwable error) {
        StringBuilder out = new StringBuilder(of(error)).append('\n');
        for (Throwable e : chain(error)) {
            out.append(e.getClass().getName()).append('\n');
            StackTraceElement[] frames = e.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, DEPTH); i++) {
                out.append("  ").append(frames[i]).append('\n');
            }
        }
        return out.toString();
    }

    private static Iterable<Throwable> chain(Throwable error) {
        return java.util.stream.Stream.iterate(error, e -> e != null, Throwable::getCause)
                .limit(8)
                .toList();
    }

    private static String firstOwnFrame(Throwable error) {
        for (StackTraceElement frame : error.getStackTrace()) {
            if (frame.getClassName().startsWith("vn.ptdv.")) {
                return frame.getClassName() + "." + frame.getMethodName();
            }
        }
        return "";
    }

    private static String part(int hash) {
        String digits = Integer.toString(Math.floorMod(hash, PART), 36).toUpperCase(Locale.ROOT);
        return "0".repeat(3 - digits.length()) + digits;
    }
}
