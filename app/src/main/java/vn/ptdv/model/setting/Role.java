package vn.ptdv.model.setting;

/** What a user of the book is there for. */
public enum Role {
    ADMIN,
    CLERK,
    READER
}
