package org.quorate.model.interest;

/** The kinds of interest that councils and the NHS tell apart. */
public enum InterestKind {
    PECUNIARY("disclosable pecuniary"),
    NON_PECUNIARY("non-pecuniary"),
    OTHER_REGISTRABLE("other registrable"),
    FINANCIAL("financial"),
    NON_FINANCIAL_PROFESSIONAL("non-financial professional"),
    NON_FINANCIAL_PERSONAL("non-financial personal"),
    INDIRECT("indirect");

    private final String words;

    InterestKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
