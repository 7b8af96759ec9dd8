package org.quorate.model.charter;

/** Of what a majority is counted: the readings of "75% of the eligible members" (A2, A3) and of "a majority". */
public enum VotingBase {
    /** Every eligible member in office, here or not. */
    IN_OFFICE("in-office", "eligible members in office"),
    /** Every eligible seat, vacant ones included. */
    SEATS("seats", "eligible seats, vacant ones included"),
    /** Every eligible member present at that moment. */
    PRESENT("present", "eligible members present"),
    /** Eligible members in office, less those who have stepped out for an interest. */
    IN_OFFICE_LESS_CONFLICTED("in-office-less-conflicted", "eligible members in office, less those with an interest"),
    /** Eligible members in office, less those suspended. */
    IN_OFFICE_LESS_SUSPENDED("in-office-less-suspended", "eligible members in office, less those suspended"),
    /** Every voting member in office, also those who may take no part in this matter. */
    ALL_MEMBERS("all-members", "voting members in office, whoever may take part"),
    /** Every eligible member in office who may vote: not suspended, not out and not kept from voting by an interest. */
    ENTITLED("entitled", "members in office entitled to vote"),
    /** The votes cast. */
    VOTES_CAST("votes-cast", "votes cast"),
    /** The votes for and against alone, whatever an abstention is: "more votes for than against". */
    FOR_AND_AGAINST("for-and-against", "votes for and against");

    private final String word;
    private final String words;

    VotingBase(String word, String words) {
        this.word = word;
        this.words = words;
    }

    /** Whether it is counted of votes, so that nobody knows it before the vote, and not of members. */
    public boolean isOfVotes() {
        return this == VOTES_CAST || this == FOR_AND_AGAINST;
    }

    /** The word charters and cases use: "in-office". */
    public String word() {
        return word;
    }

    /** As it reads in a sentence: "eligible members in office". */
    public String words() {
        return words;
    }
}
