package uk.answerable.performance.document.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds its way in the XML of a Word document. */
final class WordXml {

    private WordXml() {}

    static List<Element> children(Node parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static String name(Node node) {
        var name = node.getLocalName();
        return name == null ? node.getNodeName() : name;
    }

    static Optional<Element> child(@Nullable Node parent, String name) {
        return parent == null
                ? Optional.empty()
                : children(parent).stream()
                        .filter(one -> name(one).equals(name))
                        .findFirst();
    }

    /** An attribute by its local name; empty text where there is none. */
    static String attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            if (name(attributes.item(at)).equals(name)) {
                return attributes.item(at).getNodeValue();
            }
        }
        return "";
    }

    /** Whether a switch such as hidden text is there and not off. */
    static boolean isOn(Optional<Element> flag) {
        return flag.map(one -> attribute(one, "val"))
                .map(value -> !value.equals("0") && !value.equals("false"))
                .orElse(false);
    }
}
