package vn.ptdv.document.ooxml;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.w3c.dom.Element;

/** Properties from all places where they may stand, the nearest first: the first that says something counts. */
public record Props(List<Element> places) {
    public Props {
        places = List.copyOf(places);
    }

    public Optional<Element> child(String name) {
        return places.stream().flatMap(p -> Nodes.child(p, name).stream()).findFirst();
    }

    public Optional<String> value(String name, String attribute) {
        return places.stream()
                .flatMap(p -> Nodes.valueOf(p, name, attribute).stream())
                .findFirst();
    }

    /** A switch such as bold. */
    public boolean on(String name) {
        return places.stream()
                .flatMap(p -> Nodes.on(p, name).stream())
                .findFirst()
                .orElse(false);
    }

    /** A length in twentieths of a point, as points. */
    public OptionalDouble points(String name, String attribute) {
        return value(name, attribute).map(Nodes::points).orElse(OptionalDouble.empty());
    }

    public double points(String name, String attribute, double otherwise) {
        return points(name, attribute).orElse(otherwise);
    }
}
