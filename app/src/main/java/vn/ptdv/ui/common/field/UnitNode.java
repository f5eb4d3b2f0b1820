package vn.ptdv.ui.common.field;

import java.util.List;
import java.util.stream.Stream;

/** One unit in the tree to pick from; the path tells apart units of the same name. */
public record UnitNode(String id, String name, String path, List<UnitNode> children) {
    public UnitNode {
        children = List.copyOf(children);
    }

    public Item item() {
        return Item.of(id, name, path);
    }

    public Stream<UnitNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(UnitNode::all));
    }
}
