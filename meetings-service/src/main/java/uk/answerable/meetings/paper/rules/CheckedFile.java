package uk.answerable.meetings.paper.rules;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** A file that is what it says, written anew without whatever its writer's software noted about them. */
public final class CheckedFile {

    private final PaperForm form;
    private final byte[] content;
    private final @Nullable Integer pages;

    CheckedFile(PaperForm form, byte[] content, @Nullable Integer pages) {
        this.form = form;
        this.content = content.clone();
        this.pages = pages;
    }

    public PaperForm form() {
        return form;
    }

    public byte[] content() {
        return content.clone();
    }

    public int size() {
        return content.length;
    }

    /** Names the content. */
    public String sha256() {
        return DigestUtils.sha256Hex(content);
    }

    /** Pages it takes in a pack; null for a form that is not printed in one. */
    public @Nullable Integer pages() {
        return pages;
    }
}
