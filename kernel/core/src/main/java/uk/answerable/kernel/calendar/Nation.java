package uk.answerable.kernel.calendar;

/** The nations whose bank holidays differ; England and Wales share theirs. */
public enum Nation {
    ENGLAND("eng"),
    WALES("wls"),
    SCOTLAND("sct"),
    NORTHERN_IRELAND("nir");

    private final String region;

    Nation(String region) {
        this.region = region;
    }

    /** The region's code in the holiday library. */
    String region() {
        return region;
    }
}
