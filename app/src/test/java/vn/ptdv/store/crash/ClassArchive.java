package vn.ptdv.store.crash;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Lets the same child start many times quickly: its classes as jars, and an archive of what it loads.
 *
 * <p>The archive is the virtual machine's own and changes nothing in what the child does; folders of classes cannot be
 * archived, so they are packed first.
 */
final class ClassArchive {
    private final Path folder;

    ClassArchive(Path folder) {
        this.folder = folder;
    }

    /** Runs the child once to its end, to learn what it loads. */
    ChildJvm.Launch learn(Class<?> main, String... args) throws IOException {
        String classPath = packed();
        Path archive = folder.resolve("classes.jsa");
        try (ChildJvm child = ChildJvm.start(
                new ChildJvm.Launch(List.of("-XX:ArchiveClassesAtExit=" + archive), classPath), main, args)) {
            while (child.line().isPresent()) {
                // Its words matter only when it is killed.
            }
            child.awaitEnd();
        }
        List<String> options = Files.exists(archive)
                ? List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:disable", "-Xlog:all=off")
                : List.of();
        return new ChildJvm.Launch(options, classPath);
    }

    private String packed() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(part);
            jars.add(Files.isDirectory(path) ? jar(path, jars.size()).toString() : part);
        }
        return String.join(File.pathSeparator, jars);
    }

    private Path jar(Path classes, int number) throws IOException {
        Path jar = folder.resolve("classes-" + number + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            out.setLevel(0);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}
