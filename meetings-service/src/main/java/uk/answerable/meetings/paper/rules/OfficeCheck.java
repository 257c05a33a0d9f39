package uk.answerable.meetings.paper.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import uk.answerable.kernel.errors.Outcome;

/** A Word or Excel file that holds what its reader sees and nothing else. */
final class OfficeCheck {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");
    private static final XMLInputFactory XML = factory();

    private OfficeCheck() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static Outcome<CheckedFile> check(PaperForm form, byte[] bytes, PaperLimits limits) {
        try {
            if (!Unpacking.zipIsWithin(bytes, limits)) {
                return FileCheck.unpacksTooFar();
            }
            try (var file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
                return check(form, file);
            }
        } catch (IOException | InvalidFormatException | OpenXML4JRuntimeException | XMLStreamException unreadable) {
            return FileCheck.broken(form);
        }
    }

    private static Outcome<CheckedFile> check(PaperForm form, OPCPackage file)
            throws InvalidFormatException, IOException, XMLStreamException {
        var parts = file.getParts();
        if (any(
                parts,
                part -> part.getContentType().contains("macroEnabled")
                        || name(part).contains("vbaproject"))) {
            return FileCheck.holds("macros", "save it without them as " + form.words());
        }
        var main = file.getPartsByContentType(form == PaperForm.DOCX ? WORD : EXCEL);
        if (main.size() != 1) {
            return FileCheck.broken(form);
        }
        if (any(
                parts,
                part -> name(part).contains("/embeddings/")
                        || name(part).contains("/activex/")
                        || part.getContentType().contains("oleObject"))) {
            return FileCheck.holds("other files or controls", "put a picture in their place");
        }
        if (any(parts, part -> name(part).contains("comments"))) {
            return FileCheck.holds("comments", "take them out and save it anew");
        }
        if (linksOut(parts)) {
            return FileCheck.holds("parts that are fetched from elsewhere", "break the links and save it anew");
        }
        if (form == PaperForm.DOCX && contains(parts, "/word/", OfficeCheck::isChange)) {
            return FileCheck.holds("tracked changes", "accept or reject them and save it anew");
        }
        if (form == PaperForm.XLSX && contains(main, "/xl/", OfficeCheck::isHiddenSheet)) {
            return FileCheck.holds("hidden sheets", "take them out and save it anew");
        }
        return Outcome.done(new CheckedFile(form, anew(file), null));
    }

    private static String name(PackagePart part) {
        return part.getPartName().getName().toLowerCase(Locale.ROOT);
    }

    private static boolean any(List<PackagePart> parts, Predicate<PackagePart> condition) {
        return parts.stream().anyMatch(condition);
    }

    /** A link that a reader follows is none. */
    private static boolean linksOut(List<PackagePart> parts) throws InvalidFormatException {
        for (var part : parts) {
            if (part.isRelationshipPart()) {
                continue;
            }
            for (PackageRelationship link : part.getRelationships()) {
                if (link.getTargetMode() == TargetMode.EXTERNAL
                        && !link.getRelationshipType().endsWith("/hyperlink")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean contains(List<PackagePart> parts, String below, Predicate<XMLStreamReader> element)
            throws IOException, XMLStreamException {
        for (var part : parts) {
            if (name(part).startsWith(below) && name(part).endsWith(".xml") && contains(part, element)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(PackagePart part, Predicate<XMLStreamReader> element)
            throws IOException, XMLStreamException {
        try (InputStream in = part.getInputStream()) {
            var reader = XML.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && element.test(reader)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isChange(XMLStreamReader element) {
        return CHANGES.contains(element.getLocalName())
                && element.getNamespaceURI().contains("wordprocessingml");
    }

    private static boolean isHiddenSheet(XMLStreamReader element) {
        return element.getLocalName().equals("sheet")
                && Optional.ofNullable(element.getAttributeValue(null, "state"))
                        .filter(state -> !state.equals("visible"))
                        .isPresent();
    }

    /** Without the names, the firm and the times its software noted. */
    private static byte[] anew(OPCPackage file) throws IOException, InvalidFormatException {
        for (var kind : List.of("extended-properties", "custom-properties")) {
            for (var link : List.copyOf(links(file))) {
                if (link.getRelationshipType().endsWith(kind)) {
                    file.removePart(file.getPart(link));
                    file.removeRelationship(link.getId());
                }
            }
        }
        var noted = file.getPackageProperties();
        noted.setCreatorProperty(Optional.empty());
        noted.setLastModifiedByProperty(Optional.empty());
        noted.setTitleProperty(Optional.empty());
        noted.setSubjectProperty(Optional.empty());
        noted.setDescriptionProperty(Optional.empty());
        noted.setKeywordsProperty(Optional.empty());
        noted.setCategoryProperty(Optional.empty());
        var bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }

    private static List<PackageRelationship> links(OPCPackage file) {
        var links = new ArrayList<PackageRelationship>();
        file.getRelationships().forEach(links::add);
        return links;
    }
}
