package uk.answerable.performance.document.store;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * The document's own footnotes.
 *
 * @param texts by id
 */
record WordFootnotes(Map<String, String> texts) {

    static final WordFootnotes NONE = new WordFootnotes(Map.of());

    static WordFootnotes of(Element root) {
        var texts = new HashMap<String, String>();
        for (var note : WordXml.children(root)) {
            var text = note.getTextContent().strip();
            if (!text.isEmpty()) {
                texts.put(WordXml.attribute(note, "id"), text);
            }
        }
        return new WordFootnotes(texts);
    }
}
