package vn.ptdv.model.unit;

import java.util.OptionalInt;
import java.util.OptionalLong;

/** A doanh nghiệp ngoài Nhà nước in the area, and the unit in it if there is one. */
public record Enterprise(
        long id,
        String name,
        String address,
        String areaCode,
        String typeCode,
        String sector,
        String owner,
        OptionalInt workers,
        OptionalInt members,
        boolean hasTradeUnion,
        boolean hasYouthUnion,
        String officer,
        String stateCode,
        OptionalLong unitId,
        String note) {}
