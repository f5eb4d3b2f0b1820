package vn.ptdv.ui.common.task;

import javafx.collections.ObservableList;

/** Runs work off the window's thread. Called on the window's thread only. */
public interface TaskRunner {
    <T> Running start(Job<T> job);

    /** The jobs with a title that are under way, for the status bar. */
    ObservableList<Running> running();
}
