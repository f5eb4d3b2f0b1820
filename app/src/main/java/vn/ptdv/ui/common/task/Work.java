package vn.ptdv.ui.common.task;

/** A piece of work off the window's thread. It may read and write the book but never a widget. */
@FunctionalInterface
public interface Work<T> {
    T run(Progress progress) throws Exception;
}
