package vn.ptdv.model.setting;

/** Someone who opens the book: the name typed at the door, the full name, the role, and whether still at work here. */
public record AppUser(String name, String fullName, Role role, boolean active) {}
