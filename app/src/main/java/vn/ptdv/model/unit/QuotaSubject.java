package vn.ptdv.model.unit;

/** Of what a quota is: admissions, training for sympathisers, đoàn viên ưu tú to be introduced. */
public enum QuotaSubject {
    ADMIT,
    TRAIN,
    INTRODUCE
}
