package vn.ptdv.model.setting;

/** Someone who may sign: the line of authority (T/M, K/T …), the position, the name. */
public record Signer(String name, String position, String authority) {}
