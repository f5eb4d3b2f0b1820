package vn.ptdv.ui.common.dialog;

import java.util.function.BooleanSupplier;
import vn.ptdv.ui.common.mvc.Controller;

/** A small form in its own window; {@code accept} is asked when the act's button is pressed and keeps it open on false. */
public record Form(String title, Controller content, String act, BooleanSupplier accept) {}
