package vn.ptdv.ui.common.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Reckoning that a control does beside the window, such as putting a hundred thousand rows in order. It may not touch
 * the book: that is the runner's.
 */
public final class Beside {
    private Beside() {}

    /** The answer comes on the window's thread; an error reaches the one who watches over that thread. */
    public static <T> void reckon(Supplier<T> work, Consumer<? super T> then) {
        CompletableFuture<T> unused = CompletableFuture.supplyAsync(work)
                .whenComplete((value, error) -> Platform.runLater(() -> {
                    if (error != null) {
                        throw error instanceof CompletionException known ? known : new CompletionException(error);
                    }
                    then.accept(value);
                }));
    }
}
