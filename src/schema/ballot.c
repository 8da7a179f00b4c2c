/* Votes, counted: see pfd/schema/ballot.h for what each word means. */
#include <pfd/schema.h>
#include <pfd/schema/ballot.h>

int64_t pfd_ballot_cast(const struct pfd_ballot *ballot)
{
	return ballot->yes + ballot->no + ballot->abstain + ballot->invalid;
}

int64_t pfd_ballot_quorum(
	const struct pfd_ballot_rules *rules, const struct pfd_ballot *ballot)
{
	bool of_seats = rules->quorum_base == PFD_QUORUM_BASE_SEATS &&
			rules->seats >= 0;
	int64_t base = of_seats ? rules->seats : ballot->entitled;

	return rules->quorum_percent <= 0
		       ? 0
		       : (base * rules->quorum_percent + 99) / 100;
}

int64_t pfd_ballot_there(
	const struct pfd_ballot_rules *rules, const struct pfd_ballot *ballot)
{
	return ballot->present -
	       (rules->excluded_absent ? ballot->excluded : 0);
}

/* Which votes are among a base beside the yes. */
static const struct {
	bool no, abstain, invalid;
} votes_of[] = {
	[PFD_MAJORITY_BASE_YES] = { 0 },
	[PFD_MAJORITY_BASE_YES_NO] = { .no = true },
	[PFD_MAJORITY_BASE_YES_NO_ABSTAIN] = { .no = true, .abstain = true },
	[PFD_MAJORITY_BASE_VALID] = { .no = true, .abstain = true },
	[PFD_MAJORITY_BASE_CAST] = { true, true, true },
};

int64_t pfd_ballot_base(
	const struct pfd_ballot_rules *rules, const struct pfd_ballot *ballot)
{
	int of = rules->majority_base < 0 ? PFD_MAJORITY_BASE_YES_NO
					  : rules->majority_base;

	if (of == PFD_MAJORITY_BASE_ENTITLED)
		return ballot->entitled;
	if (of == PFD_MAJORITY_BASE_ENTITLED_PRESENT)
		return ballot->present - ballot->excluded;
	return ballot->yes + (votes_of[of].no ? ballot->no : 0) +
	       (votes_of[of].abstain ? ballot->abstain : 0) +
	       (votes_of[of].invalid ? ballot->invalid : 0);
}

static bool is_adopted(
	const struct pfd_ballot_rules *rules, const struct pfd_ballot *ballot)
{
	int64_t yes = ballot->yes, base = pfd_ballot_base(rules, ballot);

	if (yes <= 0)
		return false;
	if (rules->majority == PFD_MAJORITY_ABSOLUTE)
		return 2 * yes > base;
	if (rules->majority == PFD_MAJORITY_TWO_THIRDS)
		return 3 * yes >= 2 * base;
	return yes > ballot->no;
}

static bool chair_adopts(
	const struct pfd_ballot_rules *rules, const struct pfd_ballot *ballot)
{
	if (!ballot->chair_yes || ballot->yes <= 0 ||
		rules->majority == PFD_MAJORITY_TWO_THIRDS)
		return false;
	return rules->majority != PFD_MAJORITY_ABSOLUTE ||
	       2 * ballot->yes == pfd_ballot_base(rules, ballot);
}

int pfd_ballot_result(
	const struct pfd_ballot_rules *rules, const struct pfd_ballot *ballot)
{
	if (pfd_ballot_there(rules, ballot) < pfd_ballot_quorum(rules, ballot))
		return PFD_ITEM_RESULT_VOID;
	if (is_adopted(rules, ballot))
		return PFD_ITEM_RESULT_ADOPTED;
	if (ballot->yes == ballot->no && rules->tie == PFD_TIE_CHAIR &&
		chair_adopts(rules, ballot))
		return PFD_ITEM_RESULT_ADOPTED;
	if (ballot->yes == ballot->no && rules->tie == PFD_TIE_DEFERRED)
		return PFD_ITEM_RESULT_DEFERRED;
	return PFD_ITEM_RESULT_REJECTED;
}
