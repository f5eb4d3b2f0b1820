package vn.ptdv.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import vn.ptdv.ui.common.field.CodeCombo;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.theme.Look;
import vn.ptdv.ui.common.theme.Theme;

/** The window in tests: shows a screen headless, types, presses, clicks, waits and takes pictures. */
public final class Ui implements AutoCloseable {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private static boolean started;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final Optional<Controller> controller;

    private Ui(Stage stage, Optional<Controller> controller) {
        this.stage = stage;
        this.controller = controller;
    }

    /** Makes the controller on the window's thread, activates it and shows its root. */
    public static Ui show(Callable<? extends Controller> maker) {
        start();
        Controller controller = on(maker);
        Ui ui = new Ui(on(() -> stage(controller.root())), Optional.of(controller));
        ui.run(controller::activate);
        ui.settle();
        return ui;
    }

    /** Shows a single part. */
    public static Ui showNode(Callable<? extends Parent> maker) {
        start();
        Ui ui = new Ui(on(() -> stage(maker.call())), Optional.empty());
        ui.settle();
        return ui;
    }

    /** Takes over a stage that the program itself filled, at the size of an office screen. */
    public static Ui over(Callable<Stage> maker) {
        start();
        Stage stage = on(() -> {
            Stage made = maker.call();
            made.setMaximized(false);
            made.setWidth(WIDTH);
            made.setHeight(HEIGHT);
            return made;
        });
        Ui ui = new Ui(stage, Optional.empty());
        ui.settle();
        return ui;
    }

    /** Starts JavaFX once for all tests. */
    public static synchronized void start() {
        if (started) {
            return;
        }
        started = true;
        System.setProperty("headless.geometry", "1920x1200-32");
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        try {
            up.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Platform.setImplicitExit(false);
        WaitForAsyncUtils.autoCheckException = false;
    }

    /** Runs on the window's thread and hands back the value; an error is thrown here. */
    public static <T> T on(Callable<T> work) {
        start();
        CompletableFuture<T> answer = new CompletableFuture<>();
        Runnable act = () -> {
            try {
                answer.complete(work.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        };
        if (Platform.isFxApplicationThread()) {
            act.run();
        } else {
            Platform.runLater(act);
        }
        try {
            return answer.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public void run(Runnable work) {
        on(() -> {
            work.run();
            return true;
        });
    }

    /** Does what may open a window that waits for its answer: goes on as soon as that window stands. */
    public Ui start(Runnable act) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                act.run();
                done.complete(true);
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        // Comes after the act, or within the window's own loop that the act waits in.
        on(() -> true);
        if (done.isCompletedExceptionally()) {
            done.join();
        }
        return done.isDone() ? this : waitFor(this::newestHasTheKeys);
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Types letter by letter into what has the focus, Vietnamese letters too; a line end or tab is a key press. */
    public Ui type(String text) {
        text.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            run(() -> focused()
                    .fireEvent(new KeyEvent(
                            KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false)));
        });
        return settle();
    }

    /** Presses keys together through the toolkit, such as {@code press(CONTROL, F)}. */
    public Ui press(KeyCode... keys) {
        robot.press(keys);
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.release(keys[i]);
        }
        return settle();
    }

    /** Clicks the middle of a node. */
    public Ui click(String name) {
        return click(find(name));
    }

    public Ui doubleClick(Node node) {
        clickTimes(node, 1);
        clickTimes(node, 2);
        return settle();
    }

    public Ui click(Node node) {
        clickTimes(node, 1);
        return settle();
    }

    /** Picks from a code list, as the mouse does. */
    public Ui pick(String name, String code) {
        run(() -> ((CodeCombo) find(name).getParent()).setCode(code));
        return settle();
    }

    /** Focuses a node and replaces what stands in it. */
    public Ui fill(String name, String text) {
        Node node = find(name);
        run(() -> {
            node.requestFocus();
            ((TextInputControl) node).selectAll();
        });
        return type(text);
    }

    public Ui focus(String name) {
        Node node = find(name);
        run(node::requestFocus);
        return settle();
    }

    /** The shown node with this id, accessible text or label, in the newest window first. */
    public Node find(String name) {
        return on(() -> lookup(name)).orElseThrow(() -> new AssertionError("not shown: " + name));
    }

    public <T extends Node> T find(String name, Class<T> type) {
        return type.cast(find(name));
    }

    public boolean shows(String name) {
        return on(() -> lookup(name)).isPresent();
    }

    /** All words that stand in the newest window. */
    public String words() {
        return on(() -> windows()
                .limit(1)
                .flatMap(w -> nodes(w.getScene().getRoot()))
                .flatMap(n -> n instanceof Labeled label ? Stream.of(label.getText()) : Stream.empty())
                .collect(Collectors.joining("\n")));
    }

    /** What has the focus in the newest window. */
    public Node focused() {
        return windows()
                .flatMap(w -> Stream.ofNullable(w.getScene().getFocusOwner()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing has the focus"));
    }

    /** Waits pulse by pulse; the condition is asked on the window's thread. */
    public Ui waitFor(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!on(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen in time");
            }
            pulse();
        }
        return this;
    }

    /** Lets everything that is due happen: layout, callbacks put off, focus. */
    public Ui settle() {
        pulse();
        pulse();
        return this;
    }

    /** Writes {@code target/screens/name.png}. */
    public Path picture(String name) {
        return picture(name, scene());
    }

    /** The newest window: a dialog or a popup. */
    public Path pictureOfTop(String name) {
        return picture(name, on(() -> windows().findFirst().orElseThrow().getScene()));
    }

    public Path picture(String name, Scene scene) {
        settle();
        Path file = Path.of(System.getProperty("ptdv.target", "target"), "screens", name + ".png");
        WritableImage image = on(() -> scene.snapshot(null));
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    @Override
    public void close() {
        run(() -> {
            windows().filter(w -> w != stage).toList().forEach(Window::hide);
            controller.ifPresent(Controller::deactivate);
            stage.close();
        });
        List<String> slow = WindowThread.taken();
        if (!slow.isEmpty()) {
            throw new AssertionError("the book was used on the window's thread, move it into a task: " + slow);
        }
    }

    // Sent to the node itself: the toolkit's robot moves pixel by pixel and loses clicks on a busy machine.
    private void clickTimes(Node node, int times) {
        if (on(() -> node.isDisabled() || node.getScene() == null)) {
            throw new AssertionError("cannot be clicked: " + node);
        }
        run(() -> Mouse.send(node, MouseEvent.MOUSE_PRESSED, times));
        start(() -> Mouse.send(node, MouseEvent.MOUSE_RELEASED, times));
        Platform.runLater(() -> Mouse.send(node, MouseEvent.MOUSE_CLICKED, times));
    }

    private static Stage stage(Parent root) {
        Stage stage = new Stage();
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        Theme.apply(stage.getScene(), Look.LIGHT, Theme.USUAL_SIZE);
        stage.show();
        stage.requestFocus();
        return stage;
    }

    private static void pulse() {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            Platform.requestNextPulse();
            new javafx.animation.AnimationTimer() {
                @Override
                public void handle(long now) {
                    stop();
                    Platform.runLater(done::countDown);
                }
            }.start();
        });
        try {
            if (!done.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("the window does not answer");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Node> lookup(String name) {
        return windows()
                .flatMap(w -> nodes(w.getScene().getRoot()))
                .filter(n -> is(n, name))
                .findFirst();
    }

    private boolean newestHasTheKeys() {
        return windows().filter(Stage.class::isInstance).limit(1).anyMatch(Window::isFocused);
    }

    private Stream<Window> windows() {
        List<Window> all = new ArrayList<>(Window.getWindows());
        Collections.reverse(all);
        return all.stream().filter(w -> w.isShowing() && w.getScene() != null);
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent p
                ? Stream.concat(
                        Stream.of(node), p.getChildrenUnmodifiable().stream().flatMap(Ui::nodes))
                : Stream.of(node);
    }

    private static boolean is(Node node, String name) {
        return name.equals(node.getId())
                || name.equals(node.getAccessibleText())
                || (node instanceof Labeled label && name.equals(label.getText()));
    }
}
