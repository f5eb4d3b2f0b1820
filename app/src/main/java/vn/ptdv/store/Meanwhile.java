package vn.ptdv.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A question that is answered while its asker goes on, outside of every transaction, on a connection of its own. */
public final class Meanwhile<T> {
    private final CompletableFuture<T> answer;

    private Meanwhile(CompletableFuture<T> answer) {
        this.answer = answer;
    }

    public static <T> Meanwhile<T> ask(Supplier<T> question) {
        return new Meanwhile<>(CompletableFuture.supplyAsync(question));
    }

    /** Waits for the answer; what went wrong goes wrong here. */
    public T get() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }
}
