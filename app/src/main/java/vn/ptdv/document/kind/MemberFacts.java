package vn.ptdv.document.kind;

/** What a decision on a person says about them; every value as it is to be printed. */
public record MemberFacts(String name, String born, String hometown, String residence, String work, String cell) {}
