package vn.ptdv.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F105")
class ChildJvmTest {
    @Test
    void childAnswersAndIsKilledInTheMiddle() {
        try (ChildJvm child = ChildJvm.start(Echo.class, "chào")) {
            assertThat(child.await("ready")).isEqualTo("ready chào");
            child.say("một");
            assertThat(child.line()).contains("heard một");
            child.kill();
            assertThat(child.awaitEnd()).isNotZero();
        }
    }

    /** Says back what it hears. */
    static final class Echo {
        public static void main(String[] args) throws IOException {
            System.setOut(new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8));
            System.out.println("ready " + args[0]);
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                System.out.println("heard " + line);
            }
        }
    }
}
