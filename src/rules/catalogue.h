/* The rules by name, for the catalogue's list.
 */
#ifndef PFD_RULES_CATALOGUE_H
#define PFD_RULES_CATALOGUE_H

#include "internal.h"

/* Columns of the rules about a settlement, with the grant as g, grant_money as m
 * and a receipt as r; what of that counts is before the check all of it. */
#define AT_ACCEPTANCE " g.settlement_accepted IS NOT NULL AS bound,"
#define BY_AWARD " m.award_date AS asof,"
#define COUNTED "coalesce(r.accepted,r.amount)"

/* In the order `pfd rules` shows them; a block for each file, not aligned, so that
 * a new rule changes one line. */
/* clang-format off */
#define PFD_CHECKED_RULES(R) \
	R(reference) \
	R(reference_item) \
	R(goal_exists) \
	R(year_exists) \
	R(partnership_exists) \
	R(pot_known) \
	R(document_known) \
	R(document_path) \
	R(document_hash) \
	R(pd_not_tracked) \
	R(sealed_intact) \
	R(sealed_erased) \
	R(sealed_unread) \
	R(contact_named) \
	R(person_id) \
	R(iban_valid) \
	R(small_max) \
	R(small_split) \
	R(measure_max) \
	R(measure_min) \
	R(pot_not_overdrawn) \
	R(pots_equal_sources) \
	R(transfer_has_notice) \
	R(cofinance_share) \
	R(within_year) \
	R(round_lead) \
	R(round_deadline) \
	R(no_early_start) \
	R(aim_named) \
	R(applicant_allowed) \
	R(small_applicant_age) \
	R(nonprofit_proof) \
	R(fdgo_declaration) \
	R(youth_group_size) \
	R(target_group_named) \
	R(in_area) \
	R(application_documents) \
	R(advice_before_application) \
	R(own_share_min) \
	R(own_share_waiver) \
	R(double_funding) \
	R(partnership_max) \
	R(pot_min_project_share) \
	R(pot_max_kuf_share) \
	R(plan_balanced) \
	R(application_received) \
	R(award_once) \
	R(award_amount) \
	R(award_first) \
	R(award_withdrawn) \
	R(decision_by) \
	R(approval_missing) \
	R(approval_evidence) \
	R(award_needs_recommendation) \
	R(award_above_recommendation) \
	R(award_differs_reason) \
	R(body_decides) \
	R(duties_apart) \
	R(duties_named) \
	R(body_vote_sum) \
	R(body_excluded) \
	R(body_quorum) \
	R(body_majority) \
	R(body_conflict) \
	R(body_proxy) \
	R(body_vote_names) \
	R(body_deputy_guest) \
	R(body_seat_known) \
	R(body_absent_3) \
	R(body_invite_lead) \
	R(body_minutes_due) \
	R(body_order) \
	R(body_times) \
	R(circular_vote_window) \
	R(circular_vote_objection) \
	R(circular_vote_form) \
	R(body_majority_civil) \
	R(body_youth_seat) \
	R(youth_age) \
	R(receipt_fields) \
	R(total_binding) \
	R(award_before) \
	R(award_not_zero) \
	R(decision_follows) \
	R(revoked_within_award) \
	R(review_before_award) \
	R(accept_after_settle) \
	R(narrative_on_file) \
	R(accepted_each) \
	R(close_after_steps) \
	R(close_after_claim) \
	R(close_after_payment) \
	R(payout_after_grant) \
	R(payout_after_contract) \
	R(payout_after_draw) \
	R(paid_within_award) \
	R(paid_when_owed) \
	R(order_known) \
	R(ordered_within_award) \
	R(paid_within_order) \
	R(claim_within_overpaid) \
	R(write_off_within_claim) \
	R(repaid_within_paid) \
	R(settlement_due) \
	R(interim_proof_due) \
	R(federal_settlement_due) \
	R(submit_lead) \
	R(decision_due) \
	R(drawdown_last_day) \
	R(council_approval) \
	R(spend_within_6_weeks) \
	R(drawdown_within_grant) \
	R(pot_reserve_warn) \
	R(overpaid) \
	R(claim_due) \
	R(interest_due) \
	R(settlement_complete) \
	R(receipt_proof_kind) \
	R(receipt_amount_sign) \
	R(receipts_chronological) \
	R(receipt_duplicate) \
	R(receipt_shares) \
	R(receipt_accepted) \
	R(receipt_cut_reason) \
	R(heading_overrun) \
	R(heading_known) \
	R(grant_due) \
	R(payment_in_period) \
	R(receipt_forbidden) \
	R(skonto_used) \
	R(quotes_3) \
	R(travel_rate) \
	R(equipment_inventory) \
	R(flat_participants) \
	R(flat_no_receipts) \
	R(list_per_day) \
	R(honorarium_rate) \
	R(honorarium_proof) \
	R(honorarium_not_staff) \
	R(counts_consistent) \
	R(publication_approved) \
	R(funding_line) \
	R(disclaimer_line) \
	R(specimen_copies) \
	R(ministry_name) \
	R(post_image) \
	R(event_days) \
	R(event_times) \
	R(event_evaluation) \
	R(event_no_names) \
	R(conference_yearly) \
	R(aims_tree) \
	R(goal_indicator) \
	R(indicator_target) \
	R(conference_results) \
	R(incident_gate) \
	R(incident_asof) \
	R(incident_unverifiable) \
	R(incident_verified) \
	R(incident_published) \
	R(analysis_checked) \
	R(small_numbers) \
	R(handlungskonzept) \
	R(opportunity_deadline) \
	R(opportunity_stale) \
	R(retention_due) \
	R(erasure_open) \
	R(consent_on_file) \
	R(incident_no_names) \
	R(advice_no_names) \
	R(task_no_names) \
	R(list_no_names) \
	R(list_under_16) \
	R(list_anonymised) \
	R(sepa_sums) \
	R(sepa_text) \
	R(sepa_address) \
	R(girocode_format) \
	R(account_known) \
	R(account_frozen) \
	R(backdated)
/* clang-format on */

/* Sources of rules that no paper needs to say. */
#define PFD_SOURCE_RECORDS                                                  \
	{                                                                   \
		"consistency of the records", "Stimmigkeit der Datensätze" \
	}
#define PFD_SOURCE_ARITHMETIC                            \
	{                                                \
		"arithmetic", "Rechnerische Richtigkeit" \
	}

#define PFD_RULE_DECLARE(name) extern const struct pfd_rule pfd_rule_##name;
PFD_CHECKED_RULES(PFD_RULE_DECLARE)
#undef PFD_RULE_DECLARE

#endif
