package vn.ptdv.model.session;

/** What is decided on someone: kết nạp, công nhận chính thức, xóa tên dự bị. */
public enum ItemKind {
    ADMIT,
    RECOGNISE,
    REMOVE
}
